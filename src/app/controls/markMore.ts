/**
 * Marks something that scrolls sideways: `data-more` says whether there is more to the `start`, to the `end` or on `both` sides,
 * so that a style can show it. Usable as the ref of an element.
 * @returns a function that ends it
 */
export function markMore(element: HTMLElement | null): (() => void) | undefined {
  if (!element) return undefined
  const mark = () => {
    const { scrollLeft, scrollWidth, clientWidth } = element
    const start = scrollLeft > 1
    const end = scrollLeft + clientWidth < scrollWidth - 1
    const more = start && end ? 'both' : start ? 'start' : end ? 'end' : null
    if (more) element.dataset.more = more
    else delete element.dataset.more
  }
  const observer = new ResizeObserver(mark)
  observer.observe(element)
  for (const child of element.children) observer.observe(child)
  element.addEventListener('scroll', mark, { passive: true })
  return () => {
    observer.disconnect()
    element.removeEventListener('scroll', mark)
  }
}
