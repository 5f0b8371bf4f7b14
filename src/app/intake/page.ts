/** The article of a web page as plain text. The page is parsed without a browser: nothing of it can run, load or be kept. */
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'

const blocks = new Set(
  'P H1 H2 H3 H4 H5 H6 LI BLOCKQUOTE PRE TD TH FIGCAPTION DT DD SECTION ARTICLE DIV HEADER FOOTER MAIN TR UL OL TABLE'.split(
    ' ',
  ),
)
const silent = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD', 'IFRAME', 'SVG'])

/** Lines of the text below a node: one for each block that holds words itself. */
function linesOf(root: Node): string[] {
  const lines: string[] = []
  let line = ''
  const flush = () => {
    const text = line.replace(/[ \t\r\n\f]+/g, ' ').trim()
    if (text) lines.push(text)
    line = ''
  }
  const stack: (Node | null)[] = [root]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    // null closes a block.
    if (node === null) flush()
    else if (node.nodeType === 3) line += node.nodeValue ?? ''
    else {
      const name = node.nodeName.toUpperCase()
      if (silent.has(name)) continue
      const block = blocks.has(name)
      if (block || name === 'BR') flush()
      if (block) stack.push(null)
      stack.push(...[...node.childNodes].reverse())
    }
  }
  flush()
  return lines
}

/**
 * The words of a page's article, one block a line, as Readability (the reader of Firefox) finds them; all words of the body if it
 * finds none.
 */
export function pageText(html: string): string {
  const parse = (source: string): Document => parseHTML(source).document
  const page = parse(html)
  const title = page.querySelector('h1')?.textContent?.trim() || page.title?.trim() || ''
  const article = new Readability(page, { charThreshold: 100 }).parse()
  const found = article?.content
    ? linesOf(parse(`<!doctype html><html><body>${article.content}</body></html>`).body)
    : []
  const lines = found.length ? found : linesOf(parse(html).body)
  const heading = (title || article?.title || '').replace(/\s+/g, ' ').trim()
  return [...(heading && !lines.slice(0, 3).includes(heading) ? [heading] : []), ...lines].join('\n')
}
