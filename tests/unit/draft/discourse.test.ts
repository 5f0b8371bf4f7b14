/** How clauses are read together. A case is a text and what it says; `not` stands before what it must not say. */
import { describe, expect, it } from 'vitest'
import { says } from './says.ts'

const cases: Record<string, readonly (readonly [string, ...string[]])[]> = {
  'who acts goes on acting, until another is named': [
    ['青禾小学实施“墨香”工程，建立课后服务机制', '青禾小学 carriesOut “墨香”工程', '青禾小学 produces 课后服务机制'],
  ],
  'what is pointed back to by a general word is the latest means': [
    ['学校推行红黄牌制度。此举治住了高价彩礼', '红黄牌制度 addresses 高价彩礼'],
    ['学校推行红黄牌制度。这一招治住了高价彩礼', '红黄牌制度 addresses 高价彩礼'],
  ],
  'what stands behind a semicolon is no effect of what was made before it': [
    [
      '公司打造实训基地；与高校合作，提升员工的应急能力',
      '公司 cultivates 员工的应急能力',
      'not 实训基地 cultivates 员工的应急能力',
    ],
  ],
  'what is going on is done like what is done': [
    ['青禾小学正在编制《课程图谱》', '青禾小学 produces 课程图谱'],
    ['由教师带着高年级学生边学边做', 'not 边学 memberOf 教师带着高年级学生'],
  ],
  'a partner signs with whoever acts, and does not act on': [
    [
      '青禾小学与白鹭社区签订共建协议，实施“听雨”工程',
      '白鹭社区 produces 共建协议',
      '青禾小学 carriesOut “听雨”工程',
      'not 白鹭社区 carriesOut “听雨”工程',
    ],
  ],
  'units under a body belong to it, each with its leader, its helpers and its duty': [
    [
      '领导小组下设两个工作组：教学组由教务处牵头，负责课程建设；师资组由人事处牵头，工会配合，负责教师培训',
      '教学组 belongsTo 领导小组',
      '师资组 belongsTo 领导小组',
      '教务处 oversees 教学组',
      '师资组 responsibleFor 教师培训',
      '工会 responsibleFor 教师培训',
      'not 工会 responsibleFor 课程建设',
      'not 教学组 responsibleFor 教师培训',
    ],
  ],
  'a unit and its short name are one': [
    [
      '专班下设综合协调、宣传推广两个小组，综合协调组设在办公室',
      '综合协调组 belongsTo 专班',
      '综合协调组 belongsTo 办公室',
    ],
  ],
  'a unit whose name begins like a verb is a unit': [
    ['学院重视质量。督导组开展“清风”行动', '督导组 carriesOut “清风”行动'],
  ],
  'what a sentence set up reached its figures, unless somebody is named after that': [
    [
      '青禾小学实施“墨香”工程，服务学生630人',
      '“墨香”工程 produces 服务学生630人',
      'not 青禾小学 produces 服务学生630人',
    ],
  ],
  'a programme is for those whom it gives somebody, works by its means, and brings about what these do': [
    [
      '学院实施“麓苗”计划，为新教师配备导师，通过国情研修等途径，帮助他们开阔视野',
      '“麓苗”计划 targets 新教师',
      '“麓苗”计划 uses 国情研修',
      '“麓苗”计划 cultivates 视野',
      'not 学院 uses 国情研修',
    ],
  ],
  'who heads the own body belongs to it, and so do the bodies of the party in it': [
    [
      '青禾小学实施“墨香”工程。学校党总支制定《议事规则》，校长负责教学工作',
      '校长 belongsTo 青禾小学',
      '学校党总支 belongsTo 青禾小学',
    ],
  ],
  'posts and offices that open a sentence are those of what the sentence before has founded': [
    [
      '学院牵头成立产教联合体。理事长由学院院长担任；秘书处设在产教融合处',
      '理事长 belongsTo 产教联合体',
      '秘书处 belongsTo 产教联合体',
    ],
    ['学院牵头成立产教联合体。学院实施“清风”行动。理事长由学院院长担任', 'not 理事长 belongsTo 产教联合体'],
  ],
  'a named person takes the post, not the post before the name': [
    [
      '学院成立工作委员会，副院长文若澜任执行主任',
      '文若澜 holdsRole 副院长',
      '文若澜 holdsRole 执行主任',
      'not 副院长 holdsRole 执行主任',
    ],
  ],
  'a rule that binds a thing is the duty of whoever acts': [
    ['网格员每日入户走访，探访记录不得代填、漏填', '网格员 responsibleFor 探访记录不得代填、漏填'],
  ],
  'how much at least is a duty': [
    ['专业课教师每五年参加企业实践不得少于六个月', '专业课教师 responsibleFor 每五年参加企业实践不得少于六个月'],
  ],
  'a deadline stays with a duty that would say too little without it': [
    ['班主任须在三个工作日内答复', '班主任 responsibleFor 在三个工作日内答复'],
    ['班主任须在三日内填写记录', '班主任 responsibleFor 填写记录'],
  ],
  'figures of speech are no claims': [
    ['学校实施“春蕾”行动，让党旗成为孩子心中最暖的颜色', 'not “春蕾”行动 achieves 党旗成为孩子心中最暖的颜色'],
    ['学院党委打破按年级设置支部的惯例', 'not 学院党委 addresses 按年级设置支部的惯例'],
  ],
  'who lays a duty down goes on after it': [
    [
      '公司纪委制定《清单》，明确医务人员不得收受红包；聘请居民代表担任监督员',
      '医务人员 responsibleFor 不得收受红包',
      'not 医务人员 carriesOut 聘请居民代表担任监督员',
    ],
  ],
  'who is said to be responsible holds the post': [
    ['《细则》明确：党委书记与总经理同为安全生产第一责任人', '总经理 holdsRole 安全生产第一责任人'],
  ],
  'how something is decided is no measure': [
    ['重大事项由学院党委集体研究决定', 'not 学院党委 carriesOut 集体研究决定'],
  ],
  'a branch belongs to its unit': [['产科党支部开展“清风”行动', '产科党支部 belongsTo 产科']],
}

describe.each(Object.entries(cases))('%s', (_, texts) => {
  it.each(texts.map(([text, ...statements]) => ({ text, statements })))('$text', ({ text, statements }) => {
    const found = says(text)
    for (const s of statements) {
      if (s.startsWith('not ')) expect(found).not.toContain(s.slice(4))
      else expect(found).toContain(s)
    }
  })
})
