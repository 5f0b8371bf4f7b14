/** Who leads, moves, chooses and becomes whom; what a paper lays down; what is done as one measure. */
import type { Construction } from './types.ts'

export const people: readonly Construction[] = [
  // ---- people
  {
    name: 'people.lead',
    says: 'the subject leads O',
    place: 'predicate',
    pattern: '<lead>|带 {O:actor}',
    // 带队 is one word.
    unless: /^[^队]{0,3}带队/,
    yields: ['S|H leads O'],
    pivot: true,
    examples: [['骨干教师带动青年教师', '骨干教师 leads 青年教师']],
  },
  {
    name: 'people.prompt',
    says: 'the subject moves O to act',
    place: 'predicate',
    pattern: '<prompt> {O:actor}',
    unless: /[与和同].{2,10}(?:融合|结合|融为一体|同频|同向|同谋划|同部署|同推进|衔接)/,
    yields: [],
    pivot: true,
    examples: [['学校引导教师坚定理想信念', '学校 cultivates 理想信念']],
  },
  {
    name: 'people.grow',
    says: 'the subject becomes O',
    place: 'predicate',
    pattern: '<become> {O:group,role,goal}',
    yields: ['S becomes O'],
    examples: [['青年教师成长为骨干教师', '青年教师 becomes 骨干教师']],
  },
  {
    name: 'people.appoint',
    says: 'those who are chosen, O, take the post B',
    place: 'predicate',
    pattern:
      '选拔|选派|推选|选举|选任|选聘|聘任|聘请|邀请|特聘|招募|遴选|推荐 {O:group,role,person} (到校|到企业|赴企业|进企业|到村|进校|入校|驻村|到岗|来校)? 担任|兼任|出任 {B:role;role}',
    yields: ['O holdsRole B'],
    examples: [['医院选拔科主任担任党支部书记', '科主任 holdsRole 党支部书记']],
  },
  {
    name: 'people.drawn',
    says: 'those who fill the post that is the subject are taken from A',
    place: 'predicate',
    pattern:
      '从 {A:group,role,organization;group} 中 (择优|优先|公开)? 选聘|选拔|产生|选任|聘任|遴选|推选|选派|选聘产生',
    last: true,
    yields: ['A becomes S'],
    examples: [['微网格长从党员、楼栋长中择优选聘', '党员 becomes 微网格长', '楼栋长 becomes 微网格长']],
  },
  {
    name: 'people.elected',
    says: 'the post that is the subject is filled by the choice of A',
    place: 'predicate',
    pattern:
      '由 {A:group,organization;group} (民主|公开|共同|投票|差额|直接)? 推选|选举|票选|推荐|推选产生|选举产生|票选产生|推荐产生|推举|推举产生|选出',
    last: true,
    yields: ['A produces S'],
    examples: [['理事长由家长代表推选产生', '家长代表 produces 理事长']],
  },
  {
    name: 'people.admit',
    says: 'O are taken in to fill the post B',
    place: 'predicate',
    pattern: '吸纳|吸收|推荐|明确|安排 {O:group,role,person} 担任|兼任|出任|任 {B:role;role}',
    yields: ['O holdsRole B'],
    examples: [['街道吸纳物业经理担任兼职委员', '物业经理 holdsRole 兼职委员']],
  },
  {
    name: 'people.turn-from',
    says: 'A, who were something else, become B',
    place: 'predicate',
    pattern:
      '让|使|推动|促使|助力|帮助|引导|带动|支持|促进 {A:group;group} 从|由 {C} 变成|成为|变为|转变为|成长为|蜕变为|转型为|走向 {B:group,role;group}',
    yields: ['A becomes B', 'H contributesTo A'],
    examples: [['学校助力青年教师从“跟跑者”成长为“领跑者”', '青年教师 becomes 领跑者']],
  },
  {
    name: 'people.turn',
    says: 'A are to become B',
    place: 'predicate',
    pattern:
      '让|使|推动|促使|助力|帮助|引导|带动|支持|促进 {A:group;group} 变成|成为|变为|转变为|成长为|蜕变为|当上了|当上 {B:group,role}',
    yields: ['A becomes B'],
    examples: [['学校推动青年教师成长为骨干教师', '青年教师 becomes 骨干教师']],
  },
  {
    name: 'people.select',
    says: 'the means selects O',
    place: 'predicate',
    pattern: '遴选|选派|选拔|选聘|选出 (了)? {O:group,role} (作为|为)? (培养对象|重点对象|培育对象|对象)?',
    // 選派醫師到衛生院駐點 is a measure, all of it.
    unless: /(?:到|赴|前往|下沉)[^，]{2,}/,
    yields: ['H|I targets O'],
    examples: [
      ['学校实施“云帆”计划，遴选30名骨干教师作为培养对象', '“云帆”计划 targets 骨干教师', '学校 carriesOut “云帆”计划'],
    ],
  },
  {
    name: 'people.invite',
    says: 'O is asked to contribute to what was just named',
    place: 'predicate',
    pattern: '邀请|特邀|聘请 (了)? {O:actor}',
    yields: ['O contributesTo H'],
    pivot: true,
    examples: [],
  },
  {
    name: 'people.contact',
    says: 'the subject looks after O',
    place: 'predicate',
    pattern:
      '联系|对口联系|对口帮扶|对口支援|结对联系|包联|包保|结对|帮扶|对接|结对帮扶|包抓|帮助|指导 {O:organization,group}',
    yields: ['S leads O'],
    examples: [['校长带头联系数学组', '校长 leads 数学组']],
  },
  {
    name: 'define.count',
    says: 'the paper lays down just so many measures, duties or rules',
    place: 'predicate',
    pattern: '<define> (了)? {O:measure,mechanism,responsibility,principle,programme;measure} (等)? <counted>',
    last: true,
    yields: ['D|H|S defines O'],
    examples: [
      [
        '双方签订《共建协议》，约定组织共建、阵地共用、人才共育三项内容',
        '共建协议 defines 组织共建',
        '共建协议 defines 阵地共用',
        '共建协议 defines 人才共育',
      ],
    ],
  },
  {
    name: 'define.lines',
    says: 'the paper draws lines that nobody may cross',
    place: 'predicate',
    pattern: '划定|划出|亮明|立下|设定|明确|划清|亮出 (了)? {O:responsibility;responsibility!}',
    // 劃定責任區: without a list of what is forbidden no line is drawn.
    unless: /^[^、]*$|(?<!红线|底线|禁令|禁区|不准|不许|严禁)$/,
    yields: ['D defines O'],
    examples: [
      [
        '学校印发《承诺书》，划定不体罚、不嫌弃、不泄露学生隐私三条红线',
        '承诺书 defines 不体罚',
        '承诺书 defines 不嫌弃',
        '承诺书 defines 不泄露学生隐私',
        '学校 produces 承诺书',
      ],
    ],
  },
  {
    name: 'define.list',
    says: 'the paper lays down a list of measures',
    place: 'predicate',
    pattern:
      '<define> (了)? {O:measure,mechanism,responsibility;measure} 等|等政策|等措施|等内容|等事项|等要求|等支持政策|等举措',
    yields: ['D|H|S defines O'],
    examples: [
      [
        '县委出台《若干意见》，明确创业补贴、住房保障等政策',
        '若干意见 defines 创业补贴',
        '若干意见 defines 住房保障',
        '县委 produces 若干意见',
      ],
    ],
  },
  {
    name: 'define.lay-down',
    says: 'the paper lays O down',
    place: 'predicate',
    pattern: '<define> (了)? {O:responsibility,mechanism,role,measure}',
    yields: ['D|H|S defines O'],
    examples: [],
  },
  {
    name: 'define.goal',
    says: 'the subject sets itself the goal O',
    place: 'predicate',
    pattern: '厘定|确立|提出|锚定|树立 (了)? {O:goal}',
    yields: ['H defines O', 'S pursues O'],
    examples: [['学校厘定“双培育”工程的素养目标', '学校 pursues “双培育”工程的素养目标']],
  },
  {
    name: 'define.question',
    says: 'the head of the item answers the question O',
    place: 'predicate',
    pattern: '明确|回答|解答|回应|破解|解决 (了|好)? {O:problem}',
    yields: ['I|H|S addresses O'],
    examples: [],
  },
  // ---- what is done, as one measure
  {
    name: 'act.each',
    says: 'each of the works O is a measure of the subject',
    place: 'predicate',
    pattern: '加强|强化|注重|突出|狠抓 {O:measure;measure!}',
    last: true,
    // Only a list of works, none of them with a 的 in it.
    unless: /的|^[^、]*$|[^、]{11,}|(?:^..|、)[^、]{1,3}(?:、|$)/,
    yields: ['S carriesOut O', 'I hasPart O'],
    sets: ['H=O'],
    examples: [
      [
        '学校加强政治引领、理论武装、情怀感召',
        '学校 carriesOut 政治引领',
        '学校 carriesOut 理论武装',
        '学校 carriesOut 情怀感召',
      ],
    ],
  },
  {
    name: 'act.award',
    says: 'the subject gives out the title O',
    place: 'predicate',
    pattern: '评选|选树|评出|评选表彰|开展评选|选出 (了|出)? (一批|一批批)? {O:programme;programme}',
    last: true,
    // Without a name in quotation marks it is a measure like any other.
    unless: /^[^“]*$/,
    yields: ['S carriesOut O', 'I hasPart O'],
    examples: [['学院每年评选“麓园师表”', '学院 carriesOut 麓园师表']],
  },
  {
    name: 'act.give',
    says: 'the subject gives the help O',
    place: 'predicate',
    pattern: '给予|提供|予以|送去|送上 (了)? {O:measure;measure!}',
    last: true,
    unless:
      /(?<!扶持|支持|帮扶|指导|补贴|奖励|援助|救助|关怀|资助|补助|辅导|支撑|服务|随访|疏导|托管)$|(?:意见|建议|机会|依据|保障|等服务)$/,
    yields: ['S carriesOut O', 'I hasPart O'],
    sets: ['H=O'],
    examples: [['县农业农村局给予项目扶持', '县农业农村局 carriesOut 项目扶持']],
  },
  {
    name: 'act.provide',
    says: 'the subject offers the services O',
    place: 'predicate',
    pattern: '提供|开展|推出 (了)? {O:measure;measure!} 等服务|等多项服务|等多种服务|等志愿服务|等便民服务|等暖心服务',
    last: true,
    yields: ['S carriesOut O', 'I hasPart O'],
    sets: ['H=O'],
    examples: [['服务队提供义诊、健康咨询等服务', '服务队 carriesOut 义诊', '服务队 carriesOut 健康咨询']],
  },
  {
    name: 'people.staff',
    says: 'somebody is given to those for whom what was just named is meant',
    place: 'predicate',
    pattern: '配备|配齐|配强|选配|配足 (了)? {O}',
    yields: [],
    examples: [],
  },
  {
    name: 'act.measure',
    says: 'what the subject does is a measure',
    place: 'predicate',
    pattern: '<act> {O}',
    phrase: 'measure',
    yields: ['S carriesOut V', 'I hasPart V'],
    sets: ['H=V'],
    examples: [],
  },
]
