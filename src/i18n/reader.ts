/** The article and its marks. */
import { chineseNumber, formatNumber } from './format.ts'
import { translated } from './translated.ts'

export const readerMessages = translated(
  {
    newsroom: '編者導言',
    rest: '頁面其餘文字（不屬於文章）',
    margin: (n: number) => `第${chineseNumber(n)}節`,
    marks: '以方向鍵在概念之間移動，Enter 選取',
    mark: (name: string, kind: string) => `${name}，${kind}`,
  },
  {
    newsroom: '编者导言',
    rest: '页面其余文字（不属于文章）',
    margin: (n) => `第${chineseNumber(n)}节`,
    marks: '以方向键在概念之间移动，Enter 选取',
    mark: (name, kind) => `${name}，${kind}`,
  },
  {
    newsroom: 'Introduction by the newsroom',
    rest: 'Rest of the page (not part of the article)',
    margin: (n) => `§ ${formatNumber(n, 'en')}`,
    marks: 'Arrow keys move between concepts, Enter selects',
    mark: (name, kind) => `${name}, ${kind}`,
  },
)
