/** What a means brings about: goals, qualities, help, and difficulties met. */
import type { Construction } from './types.ts'

export const effects: readonly Construction[] = [
  {
    name: 'effect.team',
    says: 'the subject forms the people O',
    place: 'predicate',
    pattern:
      '建设|锻造|培养|造就|培育|建好|建强|壮大|锤炼|培养造就|加快培养|力求造就|着力造就|着力培养|致力培养|努力造就|努力培养|旨在培养|力争培养|涌现|涌现出|带出|孵化|孵化出|育成|培树 (了|出|起|一批|一大批)? {O:group,role}',
    yields: ['S|H cultivates O'],
    sets: ['T=O'],
    examples: [['学院建设一支师德纯正、业务过硬的教师队伍', '学院 cultivates 师德纯正、业务过硬的教师队伍']],
  },
  {
    name: 'effect.atmosphere',
    says: 'the nearest means creates the climate O',
    place: 'predicate',
    pattern: '营造|形成|厚植|涵养|培育|浓厚 (了|出)? {O:quality}',
    yields: ['F|I|S cultivates O'],
    examples: [
      ['学校开设“红烛讲堂”，营造见贤思齐的氛围', '红烛讲堂 cultivates 见贤思齐的氛围', '学校 produces 红烛讲堂'],
    ],
  },
  {
    name: 'effect.raise',
    says: 'the nearest means raises the quality O',
    place: 'predicate',
    pattern: '<raise> (了)? {O:quality;quality}',
    yields: ['H|S cultivates O'],
    examples: [
      [
        '学校推行集体备课制度，增强青年教师的育人意识',
        '集体备课制度 cultivates 青年教师的育人意识',
        '学校 carriesOut 集体备课制度',
      ],
    ],
  },
  {
    name: 'effect.build-goal',
    says: 'the subject wants the state of affairs O',
    place: 'predicate',
    pattern: '建设|打造|构建|建成|创建 (了)? {O:goal}',
    yields: ['S pursues O'],
    examples: [['社区将建设人人享有的社区治理共同体', '社区 pursues 人人享有的社区治理共同体']],
  },
  {
    name: 'effect.build-towards',
    says: 'the subject wants the state of affairs O',
    place: 'predicate',
    pattern: '建设|打造|建成|创建|争创 (了)? {O:goal;goal!}',
    // Only what tells how good it is to be.
    unless:
      /^(?!.*(?:现代化|一流|高水平|领先|标杆|枢纽|高地|强[国省市县镇校院企港]|名[校院企]|名城|新城|典范|排头兵|先行区|示范区))|[“”\d]/,
    yields: ['S pursues O'],
    examples: [['公司着力建设安全、高效、绿色的现代化枢纽港', '公司 pursues 安全、高效、绿色的现代化枢纽港']],
  },
  {
    name: 'effect.run',
    says: 'the conviction of the item brings the goal O about; the subject wants it',
    place: 'predicate',
    pattern: '办一所|办成一所|建一所|打造一所|创办|办好|办成|争创|追求|谋求|迈向|建设成为 (了)? {O:goal;goal!}',
    yields: ['I achieves O', 'S pursues O', 'C achieves O'],
    examples: [
      ['学校追求质量卓越的办学目标', '学校 pursues 质量卓越的办学目标'],
      ['以党建引领办学方向，创办新人成长的好学校', '党建 leads 办学方向', '党建 achieves 新人成长的好学校'],
    ],
  },
  {
    name: 'effect.grow',
    says: 'the nearest means raises the quality O',
    place: 'predicate',
    pattern:
      '确保|推动|促进|促使|实现|带动|使|让 {O:quality} 不断增强|持续增强|显著提升|显著增强|持续提升|不断提升|明显提高|明显提升|稳步提升|大幅提升|不断提高|全面提升|进一步增强|进一步提升|稳步提高',
    yields: ['H|S cultivates O'],
    examples: [
      [
        '街道实施“邻里”计划，确保居民的获得感、幸福感不断增强',
        '“邻里”计划 cultivates 居民的获得感',
        '“邻里”计划 cultivates 幸福感',
        '街道 carriesOut “邻里”计划',
      ],
    ],
  },
  {
    name: 'effect.rise',
    says: 'the quality that is the subject has grown by the nearest means',
    place: 'predicate',
    pattern:
      '明显提高|明显提升|明显增强|明显改善|显著提高|显著提升|显著增强|显著改善|不断提高|不断提升|不断增强|持续提升|持续增强|稳步提升|稳步提高|大幅提升|大幅提高|全面提升|得到提升|得到提高|得到增强|进一步提升|进一步增强|与日俱增|日益增强|日益加深|日益提升|日益浓厚|明显提振|明显转变|愈加浓厚|愈发浓厚|日渐浓厚|日趋浓厚|愈加坚定|不断浓厚|逐渐形成|更加浓厚|更加坚定|蔚然成风|被唤醒|被激发|被点燃|被激活|明显足了|更足了|足了|更高了|更强了|更浓了|浓了|强了|厚了|高了|明显上来了|上来了|长了出来|显著改善|愈发强烈|不断高涨|空前高涨|高涨|焕然一新|为之一新|更足|更浓|更强|磨了出来|练了出来|立了起来|树了起来|提起来了|起来了|明显升温|蔚成风气',
    yields: ['H|I cultivates S'],
    last: true,
    examples: [
      [
        '学校实施“青蓝”计划，教师的专业素养明显提高',
        '“青蓝”计划 cultivates 教师的专业素养',
        '学校 carriesOut “青蓝”计划',
      ],
    ],
  },
  {
    name: 'effect.help',
    says: 'the nearest means serves the goal O',
    place: 'predicate',
    pattern: '<help> (了)? {O:goal;goal}',
    yields: ['H|I|S contributesTo O'],
    pivot: true,
    examples: [],
  },
  {
    name: 'effect.ensure',
    says: 'the nearest means makes sure of the state of affairs O',
    place: 'predicate',
    pattern: '确保|保证|切实保证 (了)? {O:goal;goal!}',
    yields: ['H|I|S contributesTo O'],
    examples: [
      [
        '街道推行“网格调处”机制，确保矛盾不出社区',
        '“网格调处”机制 contributesTo 矛盾不出社区',
        '街道 carriesOut “网格调处”机制',
      ],
    ],
  },
  {
    name: 'effect.aim',
    says: 'the means or the subject wants the goal O',
    place: 'predicate',
    pattern: '旨在|意在|致力于|以期|力求 {O:goal;goal}',
    yields: ['H|S pursues O / H|S achieves O'],
    examples: [
      [
        '教育局推出《书记谈》专栏，旨在推广党建经验',
        '《书记谈》专栏 pursues 推广党建经验',
        '教育局 carriesOut 《书记谈》专栏',
      ],
    ],
  },
  {
    name: 'effect.stride',
    says: 'the subject is on its way to the goal O',
    place: 'predicate',
    pattern:
      '朝着|向着|朝|向 {O:goal;goal!} (的)? (目标|方向)? 阔步前行|前行|迈进|前进|奋进|进发|大步迈进|阔步前进|奋勇前进|昂首奋进|稳步迈进|坚实迈进',
    yields: ['S pursues O'],
    examples: [['学校朝着省内一流名校的目标奋勇前进', '学校 pursues 省内一流名校']],
  },
  {
    name: 'effect.pass',
    says: 'the subject passes an assessment',
    place: 'predicate',
    pattern: '通过|顺利通过 (了)? {O:goal}',
    yields: ['S pursues O'],
    examples: [['学校将通过国家评估认定', '学校 pursues 国家评估认定']],
  },
  {
    name: 'effect.show',
    says: 'people have the quality O',
    place: 'predicate',
    pattern: '发挥|充分发挥|彰显|展现|展示|体现 (了|好|出)? {O:quality}',
    yields: [],
    examples: [['发挥党支部的战斗堡垒作用', '党支部 hasQuality 党支部的战斗堡垒作用']],
  },
  {
    name: 'effect.realise',
    says: 'the nearest means brings the goal O about; without one the subject wants it',
    place: 'predicate',
    pattern: '实现|达成|迈向|推动实现|努力实现|加快实现 {O:goal;goal}',
    yields: ['H achieves O', 'S pursues O'],
    examples: [],
  },
  {
    name: 'effect.face',
    says: 'the subject has the difficulties O before it',
    place: 'predicate',
    pattern: '面临|面临着|存在|存在着|遇到|遭遇 (了|着)? {O:problem;problem!}',
    yields: [],
    examples: [],
  },
  {
    name: 'effect.prevent',
    says: 'the nearest means works against the difficulty O',
    place: 'predicate',
    pattern: '<prevent> (了)? {O:problem;problem}',
    // What is left behind is no difficulty.
    unless: /(?:惯例|设置|界限|传统|常规|框架|格局|限制)$|内与[^，]*外$/,
    yields: ['H|I|S addresses O'],
    examples: [['学校建立会前沟通机制，防止决策走偏', '会前沟通机制 addresses 决策走偏', '学校 produces 会前沟通机制']],
  },
  {
    name: 'effect.at',
    says: 'the subject takes the difficulty A on, in an image',
    place: 'predicate',
    pattern: '向|对|朝 {A:problem;problem!} 开刀|宣战|亮剑|说不|叫板|动刀|发起总攻|发起攻坚|发起冲锋',
    yields: ['S addresses A'],
    examples: [['镇党委向文山会海开刀', '镇党委 addresses 文山会海']],
  },
  {
    name: 'effect.possible',
    says: 'the means makes the state of affairs O real',
    place: 'predicate',
    pattern:
      '让|使 {O:goal;goal!} 成为可能|成为现实|变为现实|变成现实|照进现实|落到实处|得以实现|落地见效|落地落实|不再难|不再是梦',
    yields: ['H|S achieves O'],
    examples: [
      [
        '医院推行“一码通办”模式，使全程自助就医成为现实',
        '“一码通办”模式 achieves 全程自助就医',
        '医院 carriesOut “一码通办”模式',
      ],
    ],
  },
  {
    name: 'effect.cradle',
    says: 'the subject is where O are formed, in an image',
    place: 'predicate',
    pattern:
      '是|成为|成了|已成为|堪称 {O:group,role;group} 的摇篮|的孵化器|的练兵场|的大熔炉|的加油站|的孵化基地|的蓄水池|成长的摇篮|成长的沃土|成长的加油站',
    yields: ['S cultivates O'],
    examples: [['创新工作室成为技能人才的孵化器', '创新工作室 cultivates 技能人才']],
  },
  {
    name: 'effect.service',
    says: 'the subject serves the goal A',
    place: 'predicate',
    pattern:
      '为 {A:goal,programme;goal!} 提供|贡献|作出|做出|奠定|注入|积蓄|打下|凝聚|夯实|增添|赋予|厚植|筑牢|保驾护航|撑腰护航|撑腰|护航|赋能|助力|再添|添|插上翅膀|插上了翅膀|插上腾飞的翅膀|装上引擎|装上新引擎|按下快进键|蓄力|蓄势|续航|引路|兜底|加码|打牢|铺就|撑起|架起|拓宽|开辟|带来|积累|营造|创造|奠基|出谋划策|建言献策|献计献策|献计出力|添彩|增色 *',
    impersonal: 'A',
    yields: ['S contributesTo A'],
    examples: [['学校为岚江教育高质量发展贡献力量', '学校 contributesTo 岚江教育高质量发展']],
  },
  {
    name: 'effect.supply',
    says: 'the subject forms the people B for the goal A',
    place: 'predicate',
    pattern:
      '为 {A:goal,programme;goal!} 输送|培养|培育|造就|锻造|储备|培养输送 (了)? (更多|一批|一大批|大批|大量)? {B:group}',
    yields: ['S cultivates B', 'B contributesTo A'],
    examples: [
      [
        '学院为建设制造强省输送高素质技能人才',
        '学院 cultivates 高素质技能人才',
        '高素质技能人才 contributesTo 建设制造强省',
      ],
    ],
  },
  {
    name: 'effect.serve',
    says: 'the subject serves the goal A, in an image',
    place: 'predicate',
    pattern: '为 {A:goal;goal!} 添砖加瓦|增光添彩|探路|保驾护航|撑腰护航|再立新功|铺路搭桥',
    yields: ['T|S contributesTo A'],
    examples: [['学校为建设文化强市添砖加瓦', '学校 contributesTo 建设文化强市']],
  },
  {
    name: 'effect.turned',
    says: 'the quality that is the subject has turned into another by the nearest means',
    place: 'predicate',
    pattern: '由|从 {C:any;quality!} 转向|转变为|变成|变为|转为 *',
    yields: ['H|I cultivates S'],
    examples: [
      [
        '公司开通“随手报”平台，职工的安全意识由“要我安全”转向“我要安全”',
        '“随手报”平台 cultivates 职工的安全意识',
        '公司 produces “随手报”平台',
      ],
    ],
  },
  {
    name: 'effect.shift',
    says: 'the nearest means has brought the change O about',
    place: 'predicate',
    pattern: '使|让|推动|促使|实现 {O:outcome;outcome!}',
    unless:
      /^(?!(?:使|让|推动|促使|实现)[^，]{2,14}(?:由|从)[^，]{2,}(?:转为|变成|变为|转变为|转向|走向|迈向|升级为|成为))/,
    yields: ['H|S produces O'],
    examples: [
      [
        '集团实施“云暖”工程，使供热由“看天烧”变成“按需供”',
        '“云暖”工程 produces 供热由“看天烧”变成“按需供”',
        '集团 carriesOut “云暖”工程',
      ],
    ],
  },
  {
    name: 'effect.let',
    says: 'the means is to bring the state of affairs O about',
    place: 'predicate',
    pattern: '让|使 {O:goal;goal!}',
    // 让党旗成为孩子心中最暖的颜色: a figure of speech.
    unless: /成为|成长为|蔚然成风/,
    yields: ['H achieves O', 'S pursues O'],
    examples: [
      [
        '学院推行“青蓝”导师制，要让青年教师站稳讲台',
        '“青蓝”导师制 achieves 青年教师站稳讲台',
        '学院 carriesOut “青蓝”导师制',
      ],
    ],
  },
]
