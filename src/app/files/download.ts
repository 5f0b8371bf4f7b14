/** Hand bytes to the browser as a file. */
export function download(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

/** A file name from an identifier: letters, digits and hyphens of any script, at most 80 characters. */
export const fileName = (id: string, extension: string): string =>
  `${
    id
      .replace(/[^\p{L}\p{N}-]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 80) || 'graph'
  }.${extension}`
