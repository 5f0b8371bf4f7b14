/**
 * The ontology as typed tables: five aspects, 15 node kinds, 22 edge kinds.
 *
 * Everything that depends on a kind (the zod schemas, the JSON Schema, the legend, the checks, the help of the
 * command line) is derived from these tables. Adding a kind means adding an entry here.
 */

/** A label in the three languages of the interface. */
export interface Trilingual {
  readonly 'zh-Hant': string
  readonly 'zh-Hans': string
  readonly en: string
}

/** The five questions that the model answers; the columns of the layered layout and the hues of the palette. */
export const aspects = [
  { id: 'why', label: { 'zh-Hant': '為何', 'zh-Hans': '为何', en: 'Why' } },
  { id: 'who', label: { 'zh-Hant': '何人', 'zh-Hans': '何人', en: 'Who' } },
  { id: 'duty', label: { 'zh-Hant': '何責', 'zh-Hans': '何责', en: 'Duty' } },
  { id: 'how', label: { 'zh-Hant': '如何', 'zh-Hans': '如何', en: 'How' } },
  { id: 'effect', label: { 'zh-Hant': '何果', 'zh-Hans': '何果', en: 'Effect' } },
] as const satisfies readonly { id: string; label: Trilingual }[]

export type Aspect = (typeof aspects)[number]['id']

/** One node kind: what it is, and the test that decides doubtful cases. `mapsTo` names the term of a published vocabulary. */
export interface NodeKindEntry {
  readonly id: string
  readonly aspect: Aspect
  readonly label: Trilingual
  readonly definition: string
  readonly test: string
  readonly mapsTo: string
}

export const nodeKinds = [
  {
    id: 'goal',
    aspect: 'why',
    label: { 'zh-Hant': '目標', 'zh-Hans': '目标', en: 'Goal' },
    definition: 'an intended state of affairs',
    test: 'can be put after 為了實現…; it is not yet so, or is to be kept so',
    mapsTo: 'iStar 2.0 Goal',
  },
  {
    id: 'problem',
    aspect: 'why',
    label: { 'zh-Hant': '問題', 'zh-Hans': '问题', en: 'Problem' },
    definition: 'a question or a difficulty that the text sets out to answer or solve',
    test: 'has a question word, or can be put after 破解, 解決, 防止',
    mapsTo: 'schema:Question',
  },
  {
    id: 'principle',
    aspect: 'why',
    label: { 'zh-Hant': '理念', 'zh-Hans': '理念', en: 'Principle' },
    definition: 'a conviction, spirit, policy, law, code or issued document that is to be followed',
    test: 'can be put after 堅持, 貫徹, 遵循, 依據',
    mapsTo: 'skos:Concept',
  },
  {
    id: 'organization',
    aspect: 'who',
    label: { 'zh-Hant': '組織', 'zh-Hans': '组织', en: 'Organisation' },
    definition: 'a body that can act and sign, or a class of such bodies',
    test: 'has members and a name; 各學校 and 合作企業 count, a class of people does not',
    mapsTo: 'org:Organization, iStar Agent',
  },
  {
    id: 'person',
    aspect: 'who',
    label: { 'zh-Hant': '人物', 'zh-Hans': '人物', en: 'Person' },
    definition: 'one named human being',
    test: 'a personal name',
    mapsTo: 'foaf:Person',
  },
  {
    id: 'role',
    aspect: 'who',
    label: { 'zh-Hant': '角色', 'zh-Hans': '角色', en: 'Role' },
    definition: 'a post or function that someone fills',
    test: 'someone can be appointed to it, or leave it',
    mapsTo: 'org:Role, iStar Role',
  },
  {
    id: 'group',
    aspect: 'who',
    label: { 'zh-Hant': '群體', 'zh-Hans': '群体', en: 'Group' },
    definition: 'a class or team of people, or of the places where they are served',
    test: 'can be counted in heads; no single signature',
    mapsTo: 'foaf:Group, schema:Audience',
  },
  {
    id: 'responsibility',
    aspect: 'duty',
    label: { 'zh-Hant': '責任', 'zh-Hans': '责任', en: 'Responsibility' },
    definition: 'a duty that somebody is bound to',
    test: 'can be put after 履行, 承擔, 肩負; a prohibition is one too',
    mapsTo: 'RACI duty',
  },
  {
    id: 'field',
    aspect: 'how',
    label: { 'zh-Hant': '領域', 'zh-Hans': '领域', en: 'Field' },
    definition: 'a field of work that goes on by itself: 黨建, 教育教學, 行政管理, 業務',
    test: 'can be put before 工作; two of them can be merged',
    mapsTo: 'skos:Concept',
  },
  {
    id: 'mechanism',
    aspect: 'how',
    label: { 'zh-Hant': '機制', 'zh-Hans': '机制', en: 'Mechanism' },
    definition: 'a standing procedure, system or way of working',
    test: 'repeats by rule; has no end date; 校長負責制 is one',
    mapsTo: 'prov:Plan, iStar Task',
  },
  {
    id: 'programme',
    aspect: 'how',
    label: { 'zh-Hant': '工程', 'zh-Hans': '工程', en: 'Programme' },
    definition: 'a named undertaking: project, campaign, brand, series, research topic',
    test: 'has a proper name, or is called 工程, 計劃, 行動, 品牌',
    mapsTo: 'schema:Project',
  },
  {
    id: 'measure',
    aspect: 'how',
    label: { 'zh-Hant': '舉措', 'zh-Hans': '举措', en: 'Measure' },
    definition: 'one kind of action taken or to be taken',
    test: 'a verb phrase that an actor does',
    mapsTo: 'schema:Action, iStar Task',
  },
  {
    id: 'resource',
    aspect: 'how',
    label: { 'zh-Hant': '載體', 'zh-Hans': '载体', en: 'Resource' },
    definition: 'a means, platform, base, occasion or asset that is used',
    test: 'can be put after 以…為載體, 依托, 以…為契機',
    mapsTo: 'iStar Resource, prov:Entity',
  },
  {
    id: 'quality',
    aspect: 'effect',
    label: { 'zh-Hant': '素養', 'zh-Hans': '素养', en: 'Quality' },
    definition: 'a graded attribute of people or bodies: literacy, character, ethos, awareness, style',
    test: 'can be raised, strengthened, lacked',
    mapsTo: 'iStar Quality',
  },
  {
    id: 'outcome',
    aspect: 'effect',
    label: { 'zh-Hant': '成效', 'zh-Hans': '成效', en: 'Outcome' },
    definition: 'a result, effect, figure or honour that the text claims',
    test: 'it has happened, or is said to follow',
    mapsTo: 'schema:PropertyValue',
  },
] as const satisfies readonly NodeKindEntry[]

export type NodeKind = (typeof nodeKinds)[number]['id']

const actor = ['organization', 'person', 'role', 'group'] as const
const how = ['field', 'mechanism', 'programme', 'measure', 'resource'] as const

const any = [
  'goal',
  'problem',
  'principle',
  'organization',
  'person',
  'role',
  'group',
  'responsibility',
  'field',
  'mechanism',
  'programme',
  'measure',
  'resource',
  'quality',
  'outcome',
] as const
const anyButPerson = [
  'goal',
  'problem',
  'principle',
  'organization',
  'role',
  'group',
  'responsibility',
  'field',
  'mechanism',
  'programme',
  'measure',
  'resource',
  'quality',
  'outcome',
] as const
const anyButPersonAndProblem = [
  'goal',
  'principle',
  'organization',
  'role',
  'group',
  'responsibility',
  'field',
  'mechanism',
  'programme',
  'measure',
  'resource',
  'quality',
  'outcome',
] as const

/** One edge kind with the node kinds that it may leave (`domain`) and reach (`range`). `cues` are words that state it. */
export interface EdgeKindEntry {
  readonly id: string
  readonly label: Trilingual
  readonly domain: readonly NodeKind[]
  readonly range: readonly NodeKind[]
  readonly definition: string
  readonly cues: string
  readonly symmetric: boolean
  readonly acyclic: boolean
}

export const edgeKinds = [
  {
    id: 'hasPart',
    label: { 'zh-Hant': '包含', 'zh-Hans': '包含', en: 'has part' },
    domain: anyButPerson,
    range: anyButPerson,
    definition: 'the second is listed as a part, item or refinement of the first; `order` keeps the order of the list',
    cues: '包括, 涵蓋, 即, 一是…二是…',
    symmetric: false,
    acyclic: true,
  },
  {
    id: 'memberOf',
    label: { 'zh-Hant': '成員', 'zh-Hans': '成员', en: 'member of' },
    domain: actor,
    range: ['group'],
    definition: 'is one of a class or team',
    cues: '作為…的, 兩類群體',
    symmetric: false,
    acyclic: false,
  },
  {
    id: 'belongsTo',
    label: { 'zh-Hant': '隸屬', 'zh-Hans': '隶属', en: 'belongs to' },
    domain: ['role', 'group', 'organization'],
    range: ['organization'],
    definition: 'post, team or body within a body (also when the name says so)',
    cues: '…的書記, 下設',
    symmetric: false,
    acyclic: true,
  },
  {
    id: 'holdsRole',
    label: { 'zh-Hant': '擔任', 'zh-Hans': '担任', en: 'holds role' },
    domain: actor,
    range: ['role'],
    definition: 'fills the post or the function',
    cues: '擔任, 任, 是…的(頭雁)',
    symmetric: false,
    acyclic: false,
  },
  {
    id: 'responsibleFor',
    label: { 'zh-Hant': '負責', 'zh-Hans': '负责', en: 'responsible for' },
    domain: actor,
    range: ['responsibility', 'field', 'mechanism', 'programme', 'measure'],
    definition:
      'owes the duty; `raci` says how: A leads and answers for it (牽頭), R does it (負責), S supports (配合, 會同), C is consulted (審議), I is informed',
    cues: '履行, 承擔, 負責, 牽頭, 肩負, 須, 不得',
    symmetric: false,
    acyclic: false,
  },
  {
    id: 'oversees',
    label: { 'zh-Hant': '領導', 'zh-Hans': '领导', en: 'oversees' },
    domain: actor,
    range: [...actor, 'responsibility', 'field', 'mechanism', 'programme', 'measure'],
    definition: 'leads, approves or supervises by authority',
    cues: '在…領導下, 統籌, 監督, 經…審議',
    symmetric: false,
    acyclic: true,
  },
  {
    id: 'carriesOut',
    label: { 'zh-Hant': '實施', 'zh-Hans': '实施', en: 'carries out' },
    domain: actor,
    range: ['field', 'mechanism', 'programme', 'measure'],
    definition: 'does, launches, runs',
    cues: '實施, 開展, 採取, 推行',
    symmetric: false,
    acyclic: false,
  },
  {
    id: 'upholds',
    label: { 'zh-Hant': '堅持', 'zh-Hans': '坚持', en: 'upholds' },
    domain: [...actor, 'goal', 'principle', ...how],
    range: ['principle'],
    definition: 'holds to a conviction, or puts a policy into practice',
    cues: '堅持, 貫徹, 落實, 踐行, 遵循',
    symmetric: false,
    acyclic: false,
  },
  {
    id: 'pursues',
    label: { 'zh-Hant': '追求', 'zh-Hans': '追求', en: 'pursues' },
    domain: [...actor, 'programme'],
    range: ['goal'],
    definition: 'wants the goal',
    cues: '追求, 以…為目標, 把…辦成',
    symmetric: false,
    acyclic: false,
  },
  {
    id: 'achieves',
    label: { 'zh-Hant': '實現', 'zh-Hans': '实现', en: 'achieves' },
    domain: ['principle', 'responsibility', ...how],
    range: ['goal'],
    definition: 'brings the goal about',
    cues: '創辦, 實現, 達成, 通過…實現',
    symmetric: false,
    acyclic: false,
  },
  {
    id: 'contributesTo',
    label: { 'zh-Hant': '促進', 'zh-Hans': '促进', en: 'contributes to' },
    domain: any,
    range: anyButPersonAndProblem,
    definition: 'helps or supports; `polarity` is "+"',
    cues: '促進, 推動, 支撐, 保障, 助力, 以A促B',
    symmetric: false,
    acyclic: false,
  },
  {
    id: 'leads',
    label: { 'zh-Hant': '引領', 'zh-Hans': '引领', en: 'leads' },
    domain: anyButPersonAndProblem,
    range: anyButPersonAndProblem,
    definition: 'gives direction or momentum to',
    cues: '以A引領B, 帶動, 統領',
    symmetric: false,
    acyclic: false,
  },
  {
    id: 'integratesWith',
    label: { 'zh-Hant': '融合', 'zh-Hans': '融合', en: 'integrates with' },
    domain: anyButPersonAndProblem,
    range: anyButPersonAndProblem,
    definition: 'two sides are merged with each other, or one into the other; symmetric, stored once',
    cues: 'A與B(深度)融合, 把A融入B, 同頻共振',
    symmetric: true,
    acyclic: false,
  },
  {
    id: 'uses',
    label: { 'zh-Hant': '憑藉', 'zh-Hans': '凭借', en: 'uses' },
    domain: [...actor, ...how],
    range: ['principle', ...how],
    definition: "works by means of; the user is the means' own purpose if the text names it, else the actor",
    cues: '以…為載體, 以…為抓手, 依托, 通過, 採取…方式',
    symmetric: false,
    acyclic: false,
  },
  {
    id: 'basedOn',
    label: { 'zh-Hant': '基於', 'zh-Hans': '基于', en: 'based on' },
    domain: any,
    range: ['principle', 'goal', 'quality', 'resource', 'outcome', 'field', 'mechanism', 'measure'],
    definition: 'rests on it, or takes it as the standard',
    cues: '基於, 以…為準則, 按照, 立足',
    symmetric: false,
    acyclic: false,
  },
  {
    id: 'targets',
    label: { 'zh-Hant': '面向', 'zh-Hans': '面向', en: 'targets' },
    domain: how,
    range: ['group', 'role', 'organization'],
    definition: 'is done to or for',
    cues: '以…為對象, 面向, 針對, 遴選',
    symmetric: false,
    acyclic: false,
  },
  {
    id: 'cultivates',
    label: { 'zh-Hant': '培育', 'zh-Hans': '培育', en: 'cultivates' },
    domain: [...actor, ...how, 'principle', 'goal'],
    range: ['group', 'role', 'quality'],
    definition: 'forms people, or raises a quality',
    cues: '培養, 提升, 增強, 涵養, 造就, 錘煉',
    symmetric: false,
    acyclic: false,
  },
  {
    id: 'becomes',
    label: { 'zh-Hant': '成為', 'zh-Hans': '成为', en: 'becomes' },
    domain: ['group', 'role', 'organization', 'person'],
    range: ['group', 'role', 'goal'],
    definition: 'grows or is made into',
    cues: '成為, 爭做, 把A培養成B',
    symmetric: false,
    acyclic: false,
  },
  {
    id: 'hasQuality',
    label: { 'zh-Hant': '具有', 'zh-Hans': '具有', en: 'has quality' },
    domain: ['group', 'role', 'organization', 'goal', 'person'],
    range: ['quality'],
    definition: 'is described by the quality',
    cues: '有…, …的(好學校)',
    symmetric: false,
    acyclic: false,
  },
  {
    id: 'produces',
    label: { 'zh-Hant': '產生', 'zh-Hans': '产生', en: 'produces' },
    domain: [...actor, ...how, 'quality', 'principle'],
    range: ['outcome', 'resource', 'mechanism', 'programme', 'principle', 'organization', 'group', 'role'],
    definition: 'results in, makes, sets up, issues or earns',
    cues: '形成, 打造, 建立, 成立, 印發, 被評為, 榮獲',
    symmetric: false,
    acyclic: false,
  },
  {
    id: 'defines',
    label: { 'zh-Hant': '規定', 'zh-Hans': '规定', en: 'defines' },
    domain: ['principle', 'mechanism', 'resource', 'programme'],
    range: ['responsibility', 'goal', 'measure', 'mechanism', 'role'],
    definition: 'lays down what is owed, wanted or done',
    cues: '規定, 明確, 厘定',
    symmetric: false,
    acyclic: false,
  },
  {
    id: 'addresses',
    label: { 'zh-Hant': '回應', 'zh-Hans': '回应', en: 'addresses' },
    domain: anyButPerson,
    range: ['problem'],
    definition: "is the text's answer to the question, or works against the difficulty",
    cues: '必須回答, 如何…？, 破解, 防止, 避免',
    symmetric: false,
    acyclic: false,
  },
] as const satisfies readonly EdgeKindEntry[]

export type EdgeKind = (typeof edgeKinds)[number]['id']

/** Node kinds that an edge of kind `K` may leave. */
export type DomainOf<K extends EdgeKind> = Extract<(typeof edgeKinds)[number], { id: K }>['domain'][number]

/** Node kinds that an edge of kind `K` may reach. */
export type RangeOf<K extends EdgeKind> = Extract<(typeof edgeKinds)[number], { id: K }>['range'][number]

/** How an alias names its concept: another spelling, a short form, a pro-form, or an image that stands for it. */
export const aliasTypes = ['variant', 'abbreviation', 'anaphor', 'figurative'] as const
export type AliasType = (typeof aliasTypes)[number]

/** How the text puts a relation: as a fact, an intention, an obligation, a condition or a question. */
export const modalities = ['fact', 'intent', 'obligation', 'condition', 'question'] as const
export type Modality = (typeof modalities)[number]

export const polarities = ['+', '-'] as const
export type Polarity = (typeof polarities)[number]

/** `stated`: one quote holds the claim; `inferred`: a reader joins two passages. */
export const supports = ['stated', 'inferred'] as const
export type Support = (typeof supports)[number]

/** Responsible, Accountable, Supports, Consulted, Informed. */
export const raciCodes = ['R', 'A', 'S', 'C', 'I'] as const
export type Raci = (typeof raciCodes)[number]

const nodeKindById: ReadonlyMap<string, NodeKindEntry> = new Map(nodeKinds.map((k) => [k.id, k]))
const edgeKindById: ReadonlyMap<string, EdgeKindEntry> = new Map(edgeKinds.map((k) => [k.id, k]))

export const isNodeKind = (id: string): id is NodeKind => nodeKindById.has(id)
export const isEdgeKind = (id: string): id is EdgeKind => edgeKindById.has(id)

/** The table entry of a node kind. */
export const nodeKind = (id: NodeKind): NodeKindEntry => nodeKindById.get(id)!

/** The table entry of an edge kind. */
export const edgeKind = (id: EdgeKind): EdgeKindEntry => edgeKindById.get(id)!

/** The aspect that a node kind belongs to. */
export const aspectOf = (id: NodeKind): Aspect => nodeKind(id).aspect

/** Whether an edge of this kind may go from a node of kind `source` to one of kind `target`. */
export function admits(kind: EdgeKind, source: NodeKind, target: NodeKind): boolean {
  const entry = edgeKind(kind)
  return entry.domain.includes(source) && entry.range.includes(target)
}
