/** What something is, what it is made of, and who fills which post. */
import type { Construction } from './types.ts'

export const being: readonly Construction[] = [
  // ---- copula
  {
    name: 'be.upholding',
    says: 'the subject is how a policy is put into practice',
    place: 'predicate',
    pattern:
      '是|也是 (学校|医院|学院|企业|集团|我们)? 贯彻落实|贯彻|落实|践行 {A:principle;principle} 的 .. 载体|举措|生力军|行动|实践|抓手|关键|要求|途径|路径|体现',
    yields: ['S upholds A'],
    examples: [['“红烛”工程是学校落实立德树人根本任务的重要载体', '“红烛”工程 upholds 立德树人根本任务']],
  },
  {
    name: 'be.doing',
    says: 'the subject is how B serves A',
    place: 'predicate',
    pattern:
      '是|也是 {B:organization,role,group} 推动|促进|实现|加快|推进|落实|加强 {A:any;goal} 的 .. 举措|载体|抓手|途径|实践|行动|探索|工程|路径',
    yields: ['S contributesTo A', 'B carriesOut S'],
    examples: [
      [
        '“双创工程”是教育工委推动教育高质量发展的重大举措',
        '双创工程 contributesTo 教育高质量发展',
        '教育工委 carriesOut 双创工程',
      ],
    ],
  },
  {
    name: 'be.leader',
    says: 'the subject leads A, in an image',
    place: 'predicate',
    pattern: '是|也是 {A:field,group,organization;field} 的头雁|的领头雁|的主心骨|的领路人|的火车头|的排头兵|的领航人',
    yields: ['S leads A'],
    examples: [['学校校长是行政工作的头雁', '学校校长 leads 行政工作']],
  },
  {
    name: 'be.key',
    says: 'the subject is the key, the guarantee or the vehicle of A',
    place: 'predicate',
    pattern:
      '是|也是 (推动|促进|实现|加快|推进|办好|加强)? {A:any;goal} 的 .. 保证|保障|关键所在|关键|载体|举措|基础|抓手|必由之路|内在要求|动力源泉|后备力量|生命线|途径|支撑|引擎|力量|前提|基石|根基|路径|助推器|推进器|连心桥|桥梁|纽带|主阵地|压舱石|定盘星|金钥匙|法宝|源泉|必然要求|首要任务|应有之义|动力|先手棋',
    yields: ['S contributesTo A'],
    examples: [['党组织领导的校长负责制是建强学校班子的制度保证', '党组织领导的校长负责制 contributesTo 建强学校班子']],
  },
  {
    name: 'be.let',
    says: 'A is to be the engine, the key or the vehicle of B',
    place: 'predicate',
    pattern:
      '让|使 {A:how} (真正|切实)? 成为|成 (推动|促进|实现|加快|推进|服务)? {B:any;goal} 的 .. 引擎|抓手|载体|保障|支撑|动力|名片|基石|关键|平台|助推器|阵地',
    yields: ['A contributesTo B'],
    examples: [['让“一脉三融”工作法成为推动医院高质量发展的强劲引擎', '“一脉三融”工作法 contributesTo 医院高质量发展']],
  },
  {
    name: 'be.means-that',
    says: 'a definition: what the subject is made of',
    place: 'predicate',
    pattern: '是指|指的是|即指 {O}',
    examples: [],
  },
  // ---- parts
  {
    name: 'parts.include',
    says: 'the subject has these parts',
    place: 'predicate',
    pattern: '包括|包含|涵盖|分为|细分为|主要包括|具体包括 (了)? {O:any;programme}',
    yields: ['S|H|I hasPart O'],
    examples: [
      [
        '“红烛”工程包括“烛心”铸魂、“烛焰”提能、“烛光”暖心三项行动',
        '“红烛”工程 hasPart “烛心”铸魂',
        '“红烛”工程 hasPart “烛焰”提能',
        '“红烛”工程 hasPart “烛光”暖心',
      ],
    ],
  },
  {
    name: 'parts.form',
    says: 'A make up the team B',
    place: 'predicate',
    pattern: '由 {A:group,role,organization} 组成|组建 (了)? {B:group,organization;group}',
    yields: ['A memberOf B', 'S produces B'],
    examples: [['由特级教师、学科首席组成导师团', '特级教师 memberOf 导师团']],
  },
  {
    name: 'parts.composed',
    says: 'the subject is made of these parts',
    place: 'predicate',
    pattern: '由 {O:any;programme} 组成|构成|共同组成|共同构成',
    yields: ['S|H|I hasPart O'],
    examples: [
      [
        '“仁心”品牌由铸魂工程、赋能工程、润院工程三个部分组成',
        '“仁心”品牌 hasPart 铸魂工程',
        '“仁心”品牌 hasPart 赋能工程',
        '“仁心”品牌 hasPart 润院工程',
      ],
    ],
  },
  {
    name: 'parts.that-is',
    says: 'the means just named, spelt out',
    place: 'predicate',
    pattern: '即|即为|也就是 {O:mechanism,principle,programme,measure;mechanism}',
    yields: ['H|S hasPart O'],
    examples: [],
  },
  {
    name: 'parts.under',
    says: 'the subject has the bodies O under it',
    place: 'predicate',
    pattern: '下设|下辖|内设|设有|下属 {O:organization;organization}',
    yields: ['O belongsTo S'],
    sets: ['S=O'],
    examples: [['医院党委下设32个党支部', '党支部 belongsTo 医院党委']],
  },
  {
    name: 'parts.seat',
    says: 'the subject sits in the body O',
    place: 'predicate',
    pattern: '设在|设于|挂靠|挂靠在|隶属于|隶属 {O:organization}',
    yields: ['S belongsTo O'],
    examples: [['办公室设在县教育局基础教育股', '办公室 belongsTo 县教育局基础教育股']],
  },
  // ---- posts
  {
    name: 'tie.pair',
    says: 'two bodies pair up, which is a measure of both',
    place: 'predicate',
    pattern: '结成|结为 {O}',
    phrase: 'measure',
    yields: ['S carriesOut V'],
    sets: ['H=V'],
    examples: [['学校与社区结成共建对子', '学校 carriesOut 结成共建对子']],
  },
  {
    name: 'tie.knot',
    says: 'two bodies bind themselves to each other; they are both of the next sentence',
    place: 'predicate',
    pattern: '签订|签署|缔结|达成 *',
    yields: [],
    examples: [],
  },
  {
    name: 'post.hold',
    says: 'the subject fills the post',
    place: 'predicate',
    pattern: '担任|兼任|出任|受聘为|当选 {O:role;role}',
    yields: ['S holdsRole O'],
    examples: [['年级主任担任支部书记', '年级主任 holdsRole 支部书记']],
  },
  {
    name: 'post.take',
    says: 'the subject takes the post',
    place: 'predicate',
    pattern: '任|为 {O:role}',
    yields: ['S holdsRole O'],
    examples: [['工会主席任副组长', '工会主席 holdsRole 副组长']],
  },
  {
    name: 'be.post',
    says: 'the subject is the one who fills the post',
    place: 'predicate',
    pattern: '是|也是|作为 {O:role}',
    yields: ['S holdsRole O'],
    examples: [['各学校校长是第一责任人', '各学校校长 holdsRole 第一责任人']],
  },
  {
    name: 'post.member',
    says: 'the subject sits in the body just founded',
    place: 'predicate',
    pattern: '任|为|是 成员|组员|成员单位',
    yields: ['S memberOf U / S belongsTo U'],
    examples: [['学校成立领导小组，各处室主任为成员', '各处室主任 belongsTo 领导小组', '学校 produces 领导小组']],
  },
  {
    name: 'post.by',
    says: 'A fills the post O',
    place: 'predicate',
    pattern: '由 {A:actor} 担任|兼任 {O:role;role}',
    yields: ['A holdsRole O'],
    examples: [['由年级主任担任支部书记', '年级主任 holdsRole 支部书记']],
  },
  {
    name: 'post.held-by',
    says: 'the post is filled by A',
    place: 'predicate',
    pattern: '由 {A:actor} 担任|兼任',
    yields: ['A holdsRole S'],
    examples: [['副组长由县教育局分管副局长担任', '县教育局分管副局长 holdsRole 副组长']],
  },
]
