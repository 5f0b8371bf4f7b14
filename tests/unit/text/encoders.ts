/** Encoders for tests, by turning the platform's decoders around. */

type Encode = (text: string) => Uint8Array | null

/** An encoder for an encoding of one or two bytes; null for a text that it cannot hold. */
export function encoder(label: 'gb18030' | 'big5'): Encode {
  const decoder = new TextDecoder(label, { fatal: true })
  const bytes = new Map<string, readonly number[]>()
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      try {
        const c = decoder.decode(new Uint8Array([lead, trail]))
        if ([...c].length === 1 && !bytes.has(c)) bytes.set(c, [lead, trail])
      } catch {
        // Not a character of this encoding.
      }
    }
  }
  return (text) => {
    const out: number[] = []
    for (const c of text) {
      if (c < '\u0080') out.push(c.charCodeAt(0))
      else {
        const pair = bytes.get(c)
        if (!pair) return null
        out.push(...pair)
      }
    }
    return new Uint8Array(out)
  }
}

/** UTF-16 without a mark. */
export function utf16(text: string, bigEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length))
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), !bigEndian)
  return new Uint8Array(view.buffer)
}

export const joined = (...parts: (readonly number[] | Uint8Array)[]): Uint8Array =>
  new Uint8Array(parts.flatMap((p) => [...p]))
