import { describe, expect, it } from 'vitest'
import { themeDeclarations } from '../../lib/theme/css-variables.ts'
import {
  colours,
  emphasisLook,
  seriesLooks,
  themeNames,
  type ColourRole,
  type ThemeName,
} from '../../lib/theme/tokens.ts'

/** Relative luminance of #rrggbb, as WCAG 2.2 defines it. */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast of two colours, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

const between = (role: ColourRole, ground: ColourRole, theme: ThemeName) =>
  contrast(colours[role][theme], colours[ground][theme])

describe('the formula of this test', () => {
  it('gives the values that WCAG prints', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
    expect(contrast('#ffffff', '#ffffff')).toBe(1)
  })
})

describe.each(themeNames)('in the %s theme', (theme) => {
  const texts = ['ink', 'soft', 'accent', 'shortage', 'teal', 'ochre', 'stone', 'plum'] as const
  const grounds = ['paper', 'sheet'] as const

  it.each(texts.flatMap((role) => grounds.map((ground) => [role, ground] as const)))(
    'text in %s is read on %s',
    (role, ground) => {
      expect(between(role, ground, theme)).toBeGreaterThanOrEqual(4.5)
    },
  )

  it('the border of a control is seen on the paper', () => {
    expect(between('edge', 'paper', theme)).toBeGreaterThanOrEqual(3)
  })

  // The name at a line's end is text in the colour of its series, so 4.5 and not the 3 of a line.
  it.each([...seriesLooks, emphasisLook].flatMap((look) => grounds.map((ground) => [look.colour, ground] as const)))(
    'the name of a series in %s is read on %s',
    (colour, ground) => {
      expect(between(colour, ground, theme)).toBeGreaterThanOrEqual(4.5)
    },
  )

  it('every role is handed to the style sheet under its name', () => {
    const declared = themeDeclarations(theme)
    expect(Object.keys(declared)).toEqual(Object.keys(colours).map((role) => `--${role}`))
    expect(declared['--shortage']).toBe(colours.shortage[theme])
  })
})

describe('the looks of series', () => {
  it('are enough for the six series that a chart may have', () => {
    expect(seriesLooks).toHaveLength(6)
  })

  it('differ in colour and in marker, so that neither is needed alone', () => {
    const looks = [...seriesLooks, emphasisLook]
    expect(new Set(looks.map((look) => look.colour)).size).toBe(looks.length)
    expect(new Set(looks.map((look) => look.marker)).size).toBe(looks.length)
  })
})
