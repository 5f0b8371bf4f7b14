import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Palette, Tone } from '../../../../src/app/theme/palette.ts'
import { palette } from '../../../../src/app/theme/palette.ts'

type Rgb = readonly [number, number, number]

const linear = (hex: string): Rgb =>
  [1, 3, 5].map((i) => {
    const x = Number.parseInt(hex.slice(i, i + 2), 16) / 255
    return x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4
  }) as unknown as Rgb

const luminance = (hex: string): number => {
  const [r, g, b] = linear(hex)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Contrast ratio of WCAG 2. */
function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)]
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05)
}

/** Linear RGB to OKLab (Ottosson 2020). */
function oklab([r, g, b]: Rgb): Rgb {
  const cone = (x: number, y: number, z: number) => Math.cbrt(Math.max(0, x * r + y * g + z * b))
  const l = cone(0.4122214708, 0.5363325363, 0.0514459929)
  const m = cone(0.2119034982, 0.6806995451, 0.1073969566)
  const s = cone(0.0883024619, 0.2817188376, 0.6299787005)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

/** Full colour blindness after Machado, Oliveira and Fernandes 2009. */
const sights: Record<string, readonly Rgb[]> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

function seen(hex: string, sight: string): Rgb {
  const rgb = linear(hex)
  return oklab((sights[sight] ?? []).map((row) => row.reduce((sum, v, i) => sum + v * (rgb[i] ?? 0), 0)) as never)
}

const tones: readonly Tone[] = ['light', 'dark']
const surfaces = ['paper', 'surface', 'sunken'] as const

describe.each(tones)('%s', (tone) => {
  const p: Palette = palette[tone]

  test('hues and inks have a contrast of 4.5 to 1 as text on every surface', () => {
    for (const surface of surfaces) {
      for (const [name, hex] of Object.entries({ ...p.aspect, ink: p.ink, soft: p.inkSoft, faint: p.inkFaint })) {
        expect(contrast(hex, p[surface]), `${name} on ${surface}`).toBeGreaterThanOrEqual(4.5)
      }
    }
  })

  test('the mark of the focus has 3 to 1 on every surface', () => {
    for (const surface of surfaces) expect(contrast(p.accent, p[surface])).toBeGreaterThanOrEqual(3)
  })

  test.each(Object.keys(sights))('the five hues stay apart: %s', (sight) => {
    const hues = Object.entries(p.aspect)
    for (const [i, [a, x]] of hues.entries()) {
      for (const [b, y] of hues.slice(i + 1)) {
        const [u, v] = [seen(x, sight), seen(y, sight)]
        expect(Math.hypot(u[0] - v[0], u[1] - v[1], u[2] - v[2]), `${a} and ${b}`).toBeGreaterThanOrEqual(0.068)
      }
    }
  })
})

test('tokens.css says the same as palette.ts', () => {
  const css = readFileSync(new URL('../../../../src/app/theme/tokens.css', import.meta.url), 'utf8')
  const token = (name: string) => new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css)?.slice(1)
  const both = (pick: (p: Palette) => string) => tones.map((t) => pick(palette[t]))
  const named: Record<string, (p: Palette) => string> = {
    paper: (p) => p.paper,
    surface: (p) => p.surface,
    sunken: (p) => p.sunken,
    ink: (p) => p.ink,
    'ink-soft': (p) => p.inkSoft,
    'ink-faint': (p) => p.inkFaint,
    rule: (p) => p.rule,
    accent: (p) => p.accent,
    why: (p) => p.aspect.why,
    who: (p) => p.aspect.who,
    duty: (p) => p.aspect.duty,
    how: (p) => p.aspect.how,
    effect: (p) => p.aspect.effect,
  }
  for (const [name, pick] of Object.entries(named)) expect(token(name), name).toEqual(both(pick))
})
