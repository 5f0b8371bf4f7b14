/**
 * The graph document's format as plain tables: names and vocabularies. Nothing here needs zod, so that code which only writes
 * documents does not carry it; `document.ts` holds the zod schemas over the same tables.
 */
/** The format that this version writes. */
export const FORMAT = 'gangmu/1'

/** Languages of the text and of labels: Chinese in either script, English. */
export const languages = ['zh-Hant', 'zh-Hans', 'en'] as const
export type Language = (typeof languages)[number]

export const zoneKinds = ['headline', 'introduction', 'title', 'byline', 'body', 'boilerplate'] as const
export type ZoneKind = (typeof zoneKinds)[number]

export const reviews = ['accepted', 'rejected', 'unreviewed'] as const
export type Review = (typeof reviews)[number]

/** Who may have made a statement. */
export const makers = ['curator', 'rule', 'model', 'import'] as const
