/** Posts and the people who hold them, and who signs the article. */
import type { NodeKind, Span } from '../../schema/index.ts'
import { simple } from '../ledger.ts'
import { bodyOf, postBody } from '../names.ts'
import { mentionsOf, personAtEnd } from '../phrase.ts'
import type { Discourse } from './registers.ts'

/** Names whose tail may be a personal name: the posts, and the people who hold them. The people, if no post is named; empty if nobody is. */
export function holdersIn(d: Discourse, span: Span): number[] {
  const { text, ledger } = d
  const { start, end } = withoutFrame(text, span)
  // 黨委書記甲、院長乙: each with his post.
  const at = text.slice(start, end).search(/[、和](?=.{4,})/)
  if (at > 3 && personAtEnd(text, start, start + at))
    return [...holdersIn(d, { start, end: start + at }), ...holdersIn(d, { start: start + at + 1, end })]
  const name = personAtEnd(text, start, end)
  if (!name) return []
  let post = name.start
  if (/\s/.test(text[post - 1] ?? '')) post--
  const pieces = mentionsOf(text, { start, end: post }, { kinds: new Set<NodeKind>(['role', 'group']), fallback: null })
  const who = ledger.register(simple(name, 'person'), 'name.person')
  const posts = ledger.refs(pieces, 'name.person')
  for (const p of posts) {
    d.holder.set(p, who)
    ledger.state(ledger.is(p, 'role') ? 'holdsRole' : 'memberOf', who, p, 'name.person', span)
  }
  return posts.length > 0 && ledger.is(posts[0]!, 'role') ? posts : [who]
}

/** Who signs: the body of the one post that is named, the body around it if there are several posts. */
export function sign(d: Discourse, line: Span): void {
  const { text, ledger } = d
  // Reporters write about the article's bodies, they are none of them.
  if (/记者|通讯员|摄影/.test(text.slice(line.start, line.end))) return
  // 黨委書記　甲　院長　乙: two who sign, on one line.
  const words = [...text.slice(line.start, line.end).matchAll(/\S+/g)]
  if (words.length === 4) {
    const [, first, second] = words.map((w) => ({
      start: line.start + w.index,
      end: line.start + w.index + w[0].length,
    }))
    if (personAtEnd(text, line.start, first!.end)) {
      sign(d, { start: line.start, end: first!.end })
      sign(d, { start: second!.start, end: line.end })
      return
    }
  }
  const posts = holdersIn(d, line).filter((r) => ledger.is(r, 'role'))
  for (const r of posts) {
    const body = postBody(text, ledger.said[r]!.start, ledger.said[r]!.end)
    if (body) d.signers.push(body)
    else if (d.signers.length > 0) d.signers.push(d.signers[0]!)
  }
  // A body in a line of its own signs, too.
  if (posts.length === 0 && d.plan.length === 0) {
    const body = mentionsOf(text, line, { kinds: new Set<NodeKind>(['organization']), fallback: null })
    const [only, other] = body
    // A post in a line of its own: 某某博物館館長.
    const [post] = only ? [] : mentionsOf(text, line, { kinds: new Set<NodeKind>(['role']), fallback: null })
    const housed = post && postBody(text, post.start, post.end)
    if (housed) d.signers.push(housed)
    if (
      only &&
      !other &&
      !/^中共/.test(text.slice(only.start, only.end)) &&
      only.end - only.start >= line.end - line.start - 4
    )
      d.signers.push(only)
  }
  if (posts.length === 0 && d.owner.length === 0 && d.plan.length > 0) {
    const body = mentionsOf(text, line, { kinds: new Set<NodeKind>(['organization']), fallback: null })
    if (body.length === 1) d.owner = ledger.refs(body, 'title.body')
  }
}

/** Where the title names no body, the signers' acts in the article: 我們. */
export function actAsSigners(d: Discourse): void {
  const { text, ledger } = d
  const [body] = d.signers
  if (!body || d.main.length > 0 || d.plan.length > 0) return
  const around = d.signers.length > 1 ? bodyOf(text, body.start, body.end) : null
  d.main = [ledger.register(simple(around ?? body, 'organization'), 'title.body')]
}

/** （作者系某某中學校長 X）: the post and the name, without what frames them. */
function withoutFrame(text: string, span: Span): Span {
  let { start, end } = span
  const frame =
    /^[\s（(□■◎○]*(?:本文)?(?:作者|撰稿人?|执笔人?|报告人|汇报人|发言人|讲述人|主讲人|口述|供稿)?(?:单位)?(?:系|为|是|：|:)?\s*/.exec(
      text.slice(start, end),
    )
  if (frame && frame[0].length < end - start) start += frame[0].length
  while (end > start && /[\s）)]/.test(text[end - 1]!)) end--
  return { start, end }
}
