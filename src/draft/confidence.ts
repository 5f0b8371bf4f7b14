/** Confidence of a rule: its measured precision on the development articles, smoothed towards one half. */
import { measured } from './measured.ts'

/** 0.5 for a rule that was never seen to speak. */
export const confidenceOf = (what: 'node' | 'edge', rule: string): number => measured[what][rule] ?? 0.5
