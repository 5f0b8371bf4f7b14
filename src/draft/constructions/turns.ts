/** What is merged, led, made into or counted as something else: A與B融合, 以A促B, 把A作為B. */
import type { Construction } from './types.ts'

export const turns: readonly Construction[] = [
  // ---- fusion, chains
  {
    name: 'fusion.into',
    says: 'A is merged into B',
    place: 'predicate',
    pattern:
      '把|将 {A:any;field} 融入|嵌入|融入到|贯穿于|贯穿|渗透到|有机融入|全面融入|深度融入|融入进 (到)? (了)? {B:any;field}',
    yields: ['A integratesWith B'],
    examples: [['学院把党建工作融入教师培养全过程', '党建工作 integratesWith 教师培养全过程']],
  },
  {
    name: 'fusion.into-passive',
    says: 'A is merged into B',
    place: 'predicate',
    pattern: '融入|深度融入|有机融入|嵌入|融合于|深度融合于|深度融入到|融入到 {B:any;field}',
    yields: ['Q|S integratesWith B'],
    examples: [['党建工作融入公司治理', '党建工作 integratesWith 公司治理']],
  },
  {
    name: 'fusion.of',
    says: 'A and B merge with each other',
    place: 'noun',
    pattern: '{A:any;field} 与|和|同|、 {B:any;field} (的)? (工作)? <fusion>',
    yields: ['A integratesWith B'],
    examples: [['促进党建工作与年级管理深度融合', '党建工作 integratesWith 年级管理']],
  },
  {
    name: 'fusion.join',
    says: 'A is joined with B',
    place: 'predicate',
    pattern:
      '把|将 {A:any;field} 与|同|和 {B:any;field} (有机|紧密|深度)? 结合起来|结合|相结合|融合起来|统一起来|衔接起来|贯通起来|融合|贯通|统一',
    last: true,
    yields: ['A integratesWith B'],
    examples: [['学院将理论学习与工程调研结合起来', '理论学习 integratesWith 工程调研']],
  },
  {
    name: 'chain.lead',
    says: 'A gives direction to B',
    place: 'predicate',
    pattern: '以 {A:any} 引领|统领|带动|领航|牵引|引导 {B:any;goal}',
    yields: ['A leads B'],
    pivot: true,
    examples: [['以高质量党建引领教师专业成长', '高质量党建 leads 教师专业成长']],
  },
  {
    name: 'chain.solve',
    says: 'A works against the difficulty B',
    place: 'predicate',
    pattern: '以 {A:how;mechanism} 破解|破题|化解|破除|解决|防范|根治|攻克 {B:problem;problem}',
    yields: ['A addresses B'],
    examples: [['以“一码通办”模式破解排队难题', '“一码通办”模式 addresses 排队难题']],
  },
  {
    name: 'chain.draw',
    says: 'A draws B along',
    place: 'predicate',
    pattern: '以 {A:any;measure} 带动 {B:any;measure}',
    yields: ['A leads B / A contributesTo B'],
    examples: [['以组织联建带动人员联动、服务联通', '组织联建 leads 人员联动', '组织联建 leads 服务联通']],
  },
  {
    name: 'chain.promote',
    says: 'A promotes B',
    place: 'predicate',
    pattern:
      '以 {A:any;field} 促进|促|推动|助推|助力|赋能|推进|强|兴|带|塑|彰|育|保障|撬动|护航|筑牢|激发|提升|夯实|拧紧|涵养|滋养|培育|锤炼|淬炼|培根|浸润|凝聚|汇聚|笃定|践行 {B:any;field}',
    yields: ['A contributesTo B'],
    examples: [['以党建促师建', '党建 contributesTo 师建']],
  },
  {
    name: 'chain.within',
    says: 'inside a name: A gives direction to B',
    place: 'noun',
    pattern: '以 {A:any;field} 引领|带动|统领|促进|推动 {B:any;goal} 的',
    yields: ['A leads B'],
    examples: [
      [
        '医院形成了以高质量党建引领医院高质量发展的良好格局',
        '高质量党建 leads 医院高质量发展',
        '医院 produces 以高质量党建引领医院高质量发展的良好格局',
      ],
    ],
  },
  // ---- 把 … V
  {
    name: 'turn.make',
    says: 'A is made into B',
    place: 'predicate',
    pattern:
      '把|将 {A:actor;group} 培养成为|培养成|锻造成|培育成|发展为|发展成|发展成为|培养为|打造成为|锤炼成|吸纳为|聘为|选聘为|招募为|发展进 {B:group,role,goal;group}',
    yields: ['A becomes B'],
    examples: [['把业务骨干培养成党员', '业务骨干 becomes 党员']],
  },
  {
    name: 'turn.make-them',
    says: 'the people just named are made into B',
    place: 'predicate',
    pattern:
      '把|将 其|他们|她们|这些人 培养成为|培养成|锻造成|培育成|发展为|发展成|发展成为|培养为|打造成为|锤炼成 {B:group,role,goal;group}',
    yields: ['G becomes B'],
    examples: [['学校遴选优秀青年教师，把他们培养成学科带头人', '优秀青年教师 becomes 学科带头人']],
  },
  {
    name: 'turn.run',
    says: 'the subject wants A to be B',
    place: 'predicate',
    pattern: '把|将 {A:organization} 办成|建成|建设成|建设成为|打造成|打造为|建成为|打造成为 {B:goal;goal}',
    yields: ['S pursues B'],
    examples: [['学校将把学校办成理想有光的现代化高中', '学校 pursues 理想有光的现代化高中']],
  },
  {
    name: 'turn.convert',
    says: 'A is turned into B and so serves it',
    place: 'predicate',
    pattern: '把|将 {A:any;quality} 转化为|转化成|转变为 {B:any;quality}',
    yields: ['A contributesTo B'],
    examples: [['把教师成长转化为学生成长', '教师成长 contributesTo 学生成长']],
  },
  {
    name: 'turn.become',
    says: 'A turns into B and so serves it',
    place: 'predicate',
    pattern: '推动|促进|促使|加快 (把|将)? {A:any;quality} 转化为|转变为|转化成|转换为 {B:any;quality}',
    yields: ['A contributesTo B'],
    examples: [['推动组织优势转化为治理效能', '组织优势 contributesTo 治理效能']],
  },
  {
    name: 'turn.unite',
    says: 'the bodies A become the body B',
    place: 'predicate',
    pattern: '把|将 {A:organization} 整合为|整合成|合并为|重组为|组建为|整合组建为 {B:organization}',
    yields: ['A belongsTo B', 'S produces B'],
    sets: ['H=B'],
    examples: [
      [
        '县委把县医院、县中医院整合为县总医院',
        '县医院 belongsTo 县总医院',
        '县中医院 belongsTo 县总医院',
        '县委 produces 县总医院',
      ],
    ],
  },
  {
    name: 'turn.weave',
    says: 'what was just made brings A together',
    place: 'predicate',
    pattern: '把|将 {A:any;field} 有机贯通|有机融合|有机结合|融会贯通|贯通起来|有机衔接|一体贯通|串联起来',
    last: true,
    yields: ['H hasPart A / H uses A'],
    examples: [
      ['学院开设“四季田课”，将课堂教学、田间实践有机贯通', '四季田课 hasPart 课堂教学', '四季田课 hasPart 田间实践'],
    ],
  },
  {
    name: 'turn.regroup',
    says: 'putting A into another shape or place is a measure',
    place: 'predicate',
    pattern:
      '把|将 {A:any;resource!} (全部|统一|逐步)? 调整为|细分为|整合为|重组为|划分为|归并为|建在|建到|建进|设在|设到|延伸到|延伸至|前移到|前移至|下沉到|送到|送进|开到|开进|搬到|搬进|沉到|立到|落到|挂到 *',
    phrase: 'measure',
    yields: ['S carriesOut V', 'I hasPart V'],
    sets: ['H=V'],
    examples: [['学院党委将党支部全部建在专业群上', '学院党委 carriesOut 将党支部全部建在专业群上']],
  },
  {
    name: 'turn.list',
    says: 'the subject carries A out as one of its chief works',
    place: 'predicate',
    pattern:
      '把|将 {A:programme,mechanism} 列为|列入|作为|确定为 “一把手”工程|一把手工程|书记项目|书记工程|重点工程|民生实事|实事项目|头号工程|首要工程',
    yields: ['S carriesOut A'],
    sets: ['H=A'],
    examples: [['公司党委把“工匠”培育工程列为“一把手”工程', '公司党委 carriesOut “工匠”培育工程']],
  },
  {
    name: 'turn.set',
    says: 'the subject makes A the O',
    place: 'predicate',
    pattern: '把|将 {A:any;field!} 定为|设为|命名为 {O:mechanism,programme,resource;mechanism}',
    yields: ['S produces O'],
    sets: ['H=O'],
    examples: [['学校把每周五下午定为“星光时刻”', '学校 produces 星光时刻']],
  },
  {
    name: 'turn.included',
    says: 'the subject becomes a part of B',
    place: 'predicate',
    pattern: '纳入|列入|写入|写进 {B:mechanism,principle,programme}',
    yields: ['B hasPart S'],
    examples: [['考核结果纳入年度绩效考核', '年度绩效考核 hasPart 考核结果']],
  },
  {
    name: 'turn.include',
    says: 'A becomes a part of B',
    place: 'predicate',
    pattern: '把|将 {A:any;measure} 纳入|列入|写入|写进 {B:any;mechanism} (的重要内容|的内容|范围|内容)?',
    yields: ['B hasPart A', 'D defines A'],
    sets: ['H=B'],
    examples: [['将公共文化服务纳入乡镇年度目标考核', '乡镇年度目标考核 hasPart 公共文化服务']],
  },
  {
    name: 'turn.introduce',
    says: 'A is brought into B, which works with it from now on',
    place: 'predicate',
    pattern: '把|将 {A:any;resource} 引入|引进|应用于|应用到|运用于|运用到|用于 {B:any;field}',
    yields: ['B uses A'],
    examples: [['图书馆将人工智能技术引入古籍修复', '古籍修复 uses 人工智能技术']],
  },
  {
    name: 'turn.first',
    says: 'the subject puts A first',
    place: 'predicate',
    pattern:
      '把|将|始终把 {A:principle;principle!} 摆在|作为|放在|贯穿 .. 首位|首要位置|突出位置|中心环节|首要任务|根本任务|头等大事|重中之重|第一要务|根本遵循|全过程',
    yields: ['S upholds A'],
    examples: [['学校把立德树人作为中心环节', '学校 upholds 立德树人']],
  },
  {
    name: 'turn.ground',
    says: 'A is the ground on which B decides',
    place: 'predicate',
    pattern:
      '把|将 {A:quality,outcome,resource,mechanism;quality} 作为 {B:any} 的重要依据|的首要标准|的重要标准|的依据|的重要参考|的标准|的首要依据|的主要依据|的前提|的重要内容|的重要观测点|的重要指标|的重要条件',
    yields: ['B basedOn A'],
    examples: [['把师德表现作为教师考核的首要标准', '教师考核 basedOn 师德表现']],
  },
  {
    name: 'turn.ground-bare',
    says: 'what was just made rests on A',
    place: 'predicate',
    pattern:
      '把|将 {A:quality,outcome,resource,mechanism;mechanism} 作为 重要依据|首要标准|重要标准|依据|重要参考|标准|主要依据',
    yields: ['H basedOn A'],
    examples: [
      [
        '学院建立双维考核机制，将学生评教、同行评议作为重要依据',
        '双维考核机制 basedOn 学生评教',
        '双维考核机制 basedOn 同行评议',
        '学院 produces 双维考核机制',
      ],
    ],
  },
  {
    name: 'ground.tie',
    says: 'B and C decide by A',
    place: 'predicate',
    pattern:
      '把|将 {A:quality,outcome,resource,mechanism;mechanism} 与|同|和 {B:mechanism,quality,outcome,resource,field;mechanism} (直接|紧密)? 挂钩',
    yields: ['B basedOn A'],
    examples: [['学校把考核结果与职称评聘挂钩', '职称评聘 basedOn 考核结果']],
  },
  {
    name: 'ground.as',
    says: 'B decides by the subject',
    place: 'predicate',
    pattern:
      '作为|是 {B:any;mechanism} 的重要依据|的必备条件|的必要条件|的重要条件|的重要指标|的重要内容|的首要标准|的依据|的重要参考|的主要依据',
    yields: ['B basedOn S'],
    examples: [['考核结果作为校长职级评定的重要依据', '校长职级评定 basedOn 考核结果']],
  },
  {
    name: 'ground.hook',
    says: 'B and C decide by the subject',
    place: 'predicate',
    pattern: '与|同|和 {B:mechanism,quality,outcome,resource,field;mechanism} (直接|紧密)? 挂钩',
    yields: ['B basedOn S'],
    examples: [['考核结果与职称评聘挂钩', '职称评聘 basedOn 考核结果']],
  },
  {
    name: 'turn.as',
    says: 'A serves B, whose breakthrough, vehicle or key it is',
    place: 'predicate',
    pattern:
      '把|将 {A:how} 作为 {B:any;goal} 的突破口|的重要抓手|的抓手|的载体|的重要载体|的关键|的重要举措|的重要途径|的重要内容|的切入点|的着力点|的有力抓手',
    yields: ['A contributesTo B'],
    examples: [['学校党委把“红烛”工程作为队伍建设的突破口', '“红烛”工程 contributesTo 队伍建设']],
  },
]
