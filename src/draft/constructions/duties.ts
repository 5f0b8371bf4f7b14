/** Who owes, leads, supports and directs. */
import type { Construction } from './types.ts'
import { wordClasses } from './verbs.ts'

/** 督導組, 監督員: a name that begins with one of the verbs, not the verb and what it directs. */
const nameFrom = (verbs: readonly string[]) =>
  new RegExp(`^(?:${verbs.join('|')})(?:小?组|员|室|团|站|办公室|人|机构|部门|体系|机制|体制)`)

export const duties: readonly Construction[] = [
  {
    name: 'duty.owe',
    says: 'the subject owes the duty',
    place: 'predicate',
    pattern: '<owe> {O:responsibility;responsibility!}',
    yields: ['S responsibleFor O', 'D defines O'],
    examples: [['纪委履行监督责任', '纪委 responsibleFor 监督责任']],
  },
  {
    name: 'duty.fulfil',
    says: 'the subject lives up to the duty',
    place: 'predicate',
    pattern: '完成|担当|不负|牢记|勇担 (起|好)? {O:responsibility}',
    yields: ['S responsibleFor O'],
    examples: [['教师完成塑造新人的时代重任', '教师 responsibleFor 塑造新人的时代重任']],
  },
  {
    name: 'duty.charge-organise',
    says: 'the subject is in charge of what was just named',
    place: 'predicate',
    pattern: '负责|牵头 组织实施|具体实施|组织落实|实施|具体落实|落实|推进',
    yields: ['S responsibleFor H'],
    examples: [
      [
        '学院推出“青蓝”计划，由教师发展中心负责组织实施',
        '教师发展中心 responsibleFor “青蓝”计划',
        '学院 carriesOut “青蓝”计划',
      ],
    ],
  },
  {
    name: 'duty.carry-out',
    says: 'the subject sees to what was just named',
    place: 'predicate',
    pattern: '具体实施|具体落实|组织实施|组织落实|抓好落实|贯彻落实|具体负责',
    last: true,
    yields: ['S responsibleFor H'],
    examples: [
      ['学院推出“青蓝”计划，各年级组具体实施', '各年级组 responsibleFor “青蓝”计划', '学院 carriesOut “青蓝”计划'],
    ],
  },
  {
    name: 'duty.led',
    says: 'A leads the subject',
    place: 'predicate',
    pattern: '由 {A:actor} 主管|分管|领导|指导|监督|督导|督查|跟踪督办|审计|监管',
    last: true,
    yields: ['A responsibleFor S raci=A / A oversees S'],
    examples: [['师资组由教师工作办公室主管', '教师工作办公室 oversees 师资组']],
  },
  {
    name: 'duty.by',
    says: 'A sees to the subject',
    place: 'predicate',
    pattern:
      '由|委托 {A:actor} (负责|具体|统一|牵头|共同|专人|集中|自主|自行|轮流|分别)? 组织|负责|实施|承担|开展|落实|组织实施|承办|承接|主办|推进|管理|研制|编制|制定|保管|审定|运营|考核|执行|研发|编写|监管|统筹|召集|运维|维护|代管|托管|认定|评定|汇总|看护|管护|值守|打理|受理|经办|督办|落实到位',
    last: true,
    yields: ['A responsibleFor S / A responsibleFor H'],
    examples: [['“青蓝”计划由教师发展中心组织实施', '教师发展中心 responsibleFor “青蓝”计划']],
  },
  {
    name: 'duty.under',
    says: 'A supervises the subject',
    place: 'predicate',
    pattern: '接受|主动接受|自觉接受 {A:actor} (的)? 监督|指导|检查|考核|督导|领导',
    last: true,
    yields: ['A oversees S'],
    examples: [['社区党委接受街道纪工委监督', '街道纪工委 oversees 社区党委']],
  },
  {
    name: 'duty.submitted',
    says: 'A decides on the subject',
    place: 'predicate',
    pattern:
      '提交|提请|报请|报|经|须经|须报|应经 {A:organization} (会议)? (集体)? 研究决定|研究通过|研究同意|审议决定|审议通过|审议批准|审定|批准|审批|审核|审议|集体研究|研究|备案|同意 *',
    // 經市政府同意，…: in what frame, not what was decided on.
    unless: /(?:同意|备案)$/,
    yields: ['A oversees F / A oversees S'],
    examples: [
      ['“护苗”行动方案经局党组会议审议通过后实施', '局党组会议 oversees “护苗”行动方案'],
      ['学校实施“青蓝”计划，报县教育局审批', '县教育局 oversees “青蓝”计划', '学校 carriesOut “青蓝”计划'],
    ],
  },
  {
    name: 'duty.charge-all',
    says: 'the subject answers for all of it',
    place: 'predicate',
    pattern: '全面负责|全面主持 {O}',
    phrase: 'responsibility',
    yields: ['S responsibleFor V', 'D defines V'],
    examples: [
      ['院长全面负责医疗、教学、科研和行政管理工作', '院长 responsibleFor 全面负责医疗、教学、科研和行政管理工作'],
    ],
  },
  {
    name: 'duty.charge',
    says: 'the subject is in charge of O',
    place: 'predicate',
    pattern:
      '负责|分别负责|具体负责|主要负责|兼管|主抓|主责|专管|全权负责|专门负责|统一负责|归口负责|共同负责|专职负责|直接负责 {O:responsibility,field,mechanism,programme;responsibility}',
    yields: ['S responsibleFor O', 'D defines O'],
    examples: [['纪委负责日常监督', '纪委 responsibleFor 日常监督']],
  },
  {
    name: 'duty.lead',
    says: 'the subject leads and answers for what it does',
    place: 'predicate',
    pattern: '牵头 (开展|实施|组织|推进|负责|制定|做好|抓好)? {O:programme,mechanism}',
    yields: ['S responsibleFor O raci=A'],
    sets: ['H=O'],
    examples: [['生产部牵头开展“双百日”劳动竞赛', '生产部 responsibleFor “双百日”劳动竞赛']],
  },
  {
    name: 'duty.lead-act',
    says: 'the subject leads an act, which is its duty',
    place: 'predicate',
    pattern: '牵头 {O}',
    phrase: 'responsibility',
    yields: ['S responsibleFor V raci=A'],
    examples: [['团委牵头开展志愿服务', '团委 responsibleFor 牵头开展志愿服务']],
  },
  {
    name: 'duty.assist',
    says: 'the subject assists in an act, which is its duty',
    place: 'predicate',
    pattern: '配合|协助|协同|配合做好|协助做好|协同做好 {O}',
    phrase: 'responsibility',
    yields: ['S responsibleFor V raci=S'],
    examples: [['年级组配合落实班级管理', '年级组 responsibleFor 配合落实班级管理']],
  },
  {
    name: 'duty.head',
    says: 'the subject leads what comes next',
    place: 'predicate',
    pattern: '牵头|总牵头|牵头负责|挂帅|主抓',
    waits: 'leader',
    yields: [],
    examples: [
      [
        '街道办公室牵头，派出所配合，健全矛盾纠纷化解机制',
        '街道办公室 responsibleFor 矛盾纠纷化解机制',
        '派出所 responsibleFor 矛盾纠纷化解机制',
      ],
    ],
  },
  {
    name: 'duty.lead-bare',
    says: 'the subject takes the lead',
    place: 'predicate',
    pattern: '牵头抓总|负总责',
    phrase: 'responsibility',
    yields: ['S responsibleFor V raci=A', 'D defines V'],
    examples: [['由党委书记牵头抓总', '党委书记 responsibleFor 牵头抓总']],
  },
  {
    name: 'duty.support',
    says: 'the subject supports what is done',
    place: 'predicate',
    pattern: '配合|协同配合|积极配合|密切配合|协同|参与配合|协助配合|通力协作|协作配合|联动|协同联动|联动配合',
    yields: [],
    waits: 'helper',
    examples: [],
  },
  {
    name: 'duty.join',
    says: 'the subject takes part in what is done',
    place: 'predicate',
    pattern: '参与|参加|协办|协助|参与其中',
    last: true,
    yields: [],
    waits: 'helper',
    examples: [
      [
        '由工会牵头，人力资源部参与，开展“冬暖”行动',
        '工会 responsibleFor “冬暖”行动',
        '人力资源部 responsibleFor “冬暖”行动',
      ],
    ],
  },
  {
    name: 'duty.answer-so',
    says: 'the subject answers for O in a way that is told, which is its duty',
    place: 'predicate',
    pattern:
      '对 {O:idle} 负直接责任|负全面责任|负主体责任|负领导责任|负监管责任|负首要责任|负第一责任|负具体责任|负管理责任',
    last: true,
    phrase: 'responsibility',
    yields: ['S responsibleFor V', 'D defines V'],
    examples: [['分厂厂长对本单位安全生产负全面责任', '分厂厂长 responsibleFor 对本单位安全生产负全面责任']],
  },
  {
    name: 'duty.answer',
    says: 'the subject answers for A as a whole',
    place: 'predicate',
    pattern:
      '对 {A:field,mechanism,programme,measure,principle,organization;responsibility!} 负总责|负全责|全面负责|负主要责任|总负责|终身负责|直接负责|具体负责|负责',
    yields: ['S responsibleFor A raci=A'],
    examples: [['二级学院院长对师资建设负总责', '二级学院院长 responsibleFor 师资建设']],
  },
  {
    name: 'duty.report',
    says: 'the subject answers to A',
    place: 'predicate',
    pattern:
      '向|直接向|定期向|直接对 {A:organization,role} 负责|报告工作|汇报工作|负责并报告工作|述职|报告履职情况|报告工作进展',
    last: true,
    yields: ['A oversees S'],
    examples: [['审计部向董事会报告工作', '董事会 oversees 审计部']],
  },
  {
    name: 'duty.urge',
    says: 'the subject sees to it that O act',
    place: 'predicate',
    pattern: '督促|督导|监督|检查 {O:organization,role,group}',
    unless: nameFrom(['督促', '督导', '监督', '检查']),
    pivot: true,
    yields: ['S oversees O'],
    examples: [['质量管理处督促各二级学院限期整改', '质量管理处 oversees 各二级学院']],
  },
  {
    name: 'duty.steer',
    says: 'the subject directs O',
    place: 'predicate',
    pattern: '<steer> {O:field,mechanism,programme,responsibility;field}',
    // 黨委領導下的院長負責制 is a name too.
    // 指導不少於一次: how often.
    unless: new RegExp(
      `^领导下|^.{2,4}(?:不少于|至少|[一二两三四五六七八九十\\d]+次)|${nameFrom(wordClasses.steer).source}`,
    ),
    yields: ['S oversees O'],
    examples: [['领导小组统筹推进全县优质均衡发展工作', '领导小组 oversees 优质均衡发展工作']],
  },
]
