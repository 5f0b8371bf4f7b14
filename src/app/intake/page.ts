/** The article of a web page as plain text. Nothing of the page is run, loaded or kept but its words. */

/** Whether a text is the source of a web page. */
export const isPage = (text: string): boolean =>
  /<(?:!doctype\s+html|html|head|body|article|div|p)[\s>]/i.test(text.slice(0, 4000))

const BLOCK =
  'p, h1, h2, h3, h4, h5, h6, li, blockquote, pre, td, th, figcaption, dt, dd, section, article, div, header, footer, main, tr, ul, ol, table'

/** Lines of the text below an element: one for each block that holds words itself. */
function linesOf(root: Element): string[] {
  const lines: string[] = []
  let line = ''
  const flush = () => {
    const text = line.replace(/[ \t\r\n\f]+/g, ' ').trim()
    if (text) lines.push(text)
    line = ''
  }
  const walk = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE) line += node.nodeValue ?? ''
    else if (node instanceof Element) {
      if (node.tagName === 'BR') flush()
      const block = node.matches(BLOCK)
      if (block) flush()
      for (const child of node.childNodes) walk(child)
      if (block) flush()
    }
  }
  walk(root)
  flush()
  return lines
}

/**
 * The words of a page's article, one block a line: sanitized by DOMPurify, found by Readability (the reader of Firefox), and if
 * that finds nothing, all words of the body.
 */
export async function pageText(html: string): Promise<string> {
  const [{ default: DOMPurify }, { Readability }] = await Promise.all([
    import('dompurify'),
    import('@mozilla/readability'),
  ])
  const clean = DOMPurify.sanitize(html, {
    WHOLE_DOCUMENT: true,
    FORBID_TAGS: ['style', 'form', 'img', 'svg', 'iframe'],
  })
  const page = new DOMParser().parseFromString(clean, 'text/html')
  const title = page.querySelector('h1')?.textContent?.trim() || page.title.trim()
  const article = new Readability(page.cloneNode(true) as Document, { charThreshold: 100 }).parse()
  const found = article?.content && new DOMParser().parseFromString(article.content, 'text/html').body
  const lines = linesOf(found || page.body)
  const heading = (article?.title || title).trim()
  return [...(heading && !lines.slice(0, 3).includes(heading) ? [heading] : []), ...lines].join('\n')
}
