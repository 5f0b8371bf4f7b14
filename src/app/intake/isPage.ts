/** Whether a text is the source of a web page. */
export const isPage = (text: string): boolean =>
  /<(?:!doctype\s+html|html|head|body|article|div|p)[\s>]/i.test(text.slice(0, 4000))
