/** Confidence of a rule: its measured precision on the development articles, smoothed towards one half. */
import measured from './confidence.json' with { type: 'json' }

type Table = Readonly<Record<string, number>>

/** 0.5 for a rule that was never seen to speak. */
export const confidenceOf = (what: 'node' | 'edge', rule: string): number => (measured as { node: Table; edge: Table })[what][rule] ?? 0.5
