/** Older formats are read by numbered migrations, each from one version to the next. */

type Json = Record<string, unknown>

/** `to` is the format after the migration. Each takes a parsed document of `from` and gives one of `to`. */
export interface Migration {
  readonly from: string
  readonly to: string
  readonly says: string
  readonly migrate: (document: Json) => Json
}

const isRecord = (v: unknown): v is Json => typeof v === 'object' && v !== null && !Array.isArray(v)
const list = (v: unknown): unknown[] => (Array.isArray(v) ? v : [])

/** In order. `gangmu/0` is the format of the first drafts: plain labels, string aliases, `type` instead of `kind`. */
export const migrations: readonly Migration[] = [
  {
    from: 'gangmu/0',
    to: 'gangmu/1',
    says: 'labels by language, aliases with a type, `kind` instead of `type`, an origin and a review state',
    migrate(document) {
      const language = isRecord(document.source) ? String(document.source.language ?? 'zh-Hant') : 'zh-Hant'
      const statement = (s: unknown): unknown => {
        if (!isRecord(s)) return s
        const { type, label, aliases, ...rest } = s
        return {
          ...rest,
          kind: rest.kind ?? type,
          ...(label !== undefined && { label: typeof label === 'string' ? { [language]: label } : label }),
          ...(aliases !== undefined && {
            aliases: list(aliases).map((a) => (typeof a === 'string' ? { text: a, type: 'variant' } : a)),
          }),
          origin: rest.origin ?? { by: 'import' },
          review: rest.review ?? 'unreviewed',
        }
      }
      return {
        ...document,
        format: 'gangmu/1',
        nodes: list(document.nodes).map(statement),
        edges: list(document.edges).map(statement),
      }
    },
  },
]

/** Bring a parsed document to the current format; one of an unknown format comes back as it is. */
export function migrate(document: unknown): unknown {
  let current = document
  for (const step of migrations) {
    if (isRecord(current) && current.format === step.from) current = step.migrate(current)
  }
  return current
}
