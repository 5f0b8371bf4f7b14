/** The tree of concepts. */
import { chineseNumber, counted, formatNumber } from './format.ts'
import { translated } from './translated.ts'

export const outlineMessages = translated(
  {
    outline: '提綱',
    by: '排列',
    byText: '依文序',
    byAspect: '依五問',
    section: (n: number) => (n === 0 ? '首節之前' : `第${chineseNumber(n)}節`),
    concepts: (n: number) => `${formatNumber(n, 'zh-Hant')} 個概念`,
    relations: (n: number) => `${formatNumber(n, 'zh-Hant')} 條關係`,
    expandAll: '全部展開',
    collapseAll: '全部收起',
  },
  {
    outline: '提纲',
    by: '排列',
    byText: '依文序',
    byAspect: '依五问',
    section: (n) => (n === 0 ? '首节之前' : `第${chineseNumber(n)}节`),
    concepts: (n) => `${formatNumber(n, 'zh-Hans')} 个概念`,
    relations: (n) => `${formatNumber(n, 'zh-Hans')} 条关系`,
    expandAll: '全部展开',
    collapseAll: '全部收起',
  },
  {
    outline: 'Outline',
    by: 'Order',
    byText: 'As in the text',
    byAspect: 'By question',
    section: (n) => (n === 0 ? 'Opening' : `Section ${formatNumber(n, 'en')}`),
    concepts: (n) => counted(n, 'concept'),
    relations: (n) => counted(n, 'relation'),
    expandAll: 'Expand all',
    collapseAll: 'Collapse all',
  },
)
