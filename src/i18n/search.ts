/** Finding concepts and passages. */
import { counted, formatNumber } from './format.ts'
import { translated } from './translated.ts'

export const searchMessages = translated(
  {
    search: '搜尋概念與文字',
    placeholder: '搜尋：書記、shuji、sj、secretary',
    results: (n: number) => `${formatNumber(n, 'zh-Hant')} 項`,
    nothing: (query: string) => `文中與圖中都沒有「${query}」`,
    passages: '文中',
    by: { label: '', alias: '別名', pinyin: '拼音', initials: '首字母', english: '英文' },
    hint: 'Enter 聚焦 · Shift-Enter 加選',
    clear: '清除搜尋',
  },
  {
    search: '搜索概念与文字',
    placeholder: '搜索：书记、shuji、sj、secretary',
    results: (n) => `${formatNumber(n, 'zh-Hans')} 项`,
    nothing: (query) => `文中与图中都没有“${query}”`,
    passages: '文中',
    by: { label: '', alias: '别名', pinyin: '拼音', initials: '首字母', english: '英文' },
    hint: 'Enter 聚焦 · Shift-Enter 加选',
    clear: '清除搜索',
  },
  {
    search: 'Search concepts and text',
    placeholder: 'Search: 書記, shuji, sj, secretary',
    results: (n) => counted(n, 'result'),
    nothing: (query) => `Neither the text nor the graph has “${query}”`,
    passages: 'In the text',
    by: { label: '', alias: 'other name', pinyin: 'pinyin', initials: 'initials', english: 'English' },
    hint: 'Enter focuses · Shift-Enter adds',
    clear: 'Clear the search',
  },
)
