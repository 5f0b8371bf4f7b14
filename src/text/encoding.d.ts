/** The part of the Encoding standard that browsers and Node share; the core has no library of either. */
declare class TextDecoder {
  /** Throws a RangeError for a label that it does not know. */
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean })
  /** If `fatal`, throws a TypeError for bytes that are not in the encoding. */
  decode(bytes: Uint8Array, options?: { stream?: boolean }): string
}
