/**
 * The colours that code needs (the canvas cannot read custom properties cheaply). `tokens.css` says the same to the page, and a
 * test keeps the two equal. The five hues have a contrast of at least 4.5 : 1 as text on every surface of their theme, and stay
 * apart for protanopia, deuteranopia and tritanopia (smallest OKLab distance 0.07).
 */
import type { Aspect } from '../../schema/index.ts'

/** A theme as it is drawn, after `system` has been resolved. */
export type Tone = 'light' | 'dark'

export interface Palette {
  /** 朱 why, 靛 who, 赭 duty, 綠 how, 紫 effect. */
  readonly aspect: Readonly<Record<Aspect, string>>
  /** The surface that the graph lies on. */
  readonly paper: string
  /** Panels and popovers. */
  readonly surface: string
  readonly sunken: string
  readonly ink: string
  readonly inkSoft: string
  readonly inkFaint: string
  /** Lines between things. */
  readonly rule: string
  /** Edges at rest. */
  readonly edge: string
  /** Nodes and edges that step back. */
  readonly faded: string
  /** Focus rings and the selection. */
  readonly accent: string
}

export const palette: Readonly<Record<Tone, Palette>> = {
  light: {
    aspect: { why: '#a01f0e', who: '#232d80', duty: '#936100', how: '#006757', effect: '#8d4db8' },
    paper: '#faf7f0',
    surface: '#fffdf8',
    sunken: '#f1ece1',
    ink: '#25211b',
    inkSoft: '#5d564a',
    inkFaint: '#6f6759',
    rule: '#dcd5c6',
    edge: '#b9b0a0',
    faded: '#e2dccf',
    accent: '#1f5fa8',
  },
  dark: {
    aspect: { why: '#f3775a', who: '#8fa8f8', duty: '#efba5c', how: '#52dcb9', effect: '#bb76c6' },
    paper: '#171613',
    surface: '#1e1c18',
    sunken: '#2b2822',
    ink: '#e9e4d8',
    inkSoft: '#b9b1a1',
    inkFaint: '#9d9586',
    rule: '#3a362f',
    edge: '#5c564b',
    faded: '#2f2c26',
    accent: '#7db7f0',
  },
}
