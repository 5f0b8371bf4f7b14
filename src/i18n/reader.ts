/** The article and its marks. */
import { chineseNumber, formatNumber } from './format.ts'
import { translated } from './translated.ts'

export const readerMessages = translated(
  {
    article: '文章',
    newsroom: '編者導言',
    rest: '網頁其餘文字（不屬於文章）',
    section: (n: number) => `第${chineseNumber(n)}節`,
    item: (n: number) => `第 ${formatNumber(n, 'zh-Hant')} 項`,
    marks: '以方向鍵在概念之間移動，Enter 選取',
    mark: (name: string, kind: string) => `${name}，${kind}`,
    quotesAt: '所在位置',
    original: '文章以原文顯示',
    empty: '這份文件沒有文字。',
  },
  {
    article: '文章',
    newsroom: '编者导言',
    rest: '网页其余文字（不属于文章）',
    section: (n) => `第${chineseNumber(n)}节`,
    item: (n) => `第 ${formatNumber(n, 'zh-Hans')} 项`,
    marks: '以方向键在概念之间移动，Enter 选取',
    mark: (name, kind) => `${name}，${kind}`,
    quotesAt: '所在位置',
    original: '文章以原文显示',
    empty: '这份文件没有文字。',
  },
  {
    article: 'Article',
    newsroom: 'Introduction by the newsroom',
    rest: 'Rest of the web page (not part of the article)',
    section: (n) => `Section ${formatNumber(n, 'en')}`,
    item: (n) => `Item ${formatNumber(n, 'en')}`,
    marks: 'Arrow keys move between concepts, Enter selects',
    mark: (name, kind) => `${name}, ${kind}`,
    quotesAt: 'Places',
    original: 'The article is shown in its original Chinese',
    empty: 'This document has no text.',
  },
)
