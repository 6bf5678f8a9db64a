import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { colourDifference } from '../../lib/theme/colour-difference.ts'
import { toLab } from '../../lib/theme/colour-space.ts'
import { simulate, visions } from '../../lib/theme/colour-vision.ts'

const anyColour = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`)

describe('what a reader sees', () => {
  it('with full colour vision is the colour itself', () => {
    fc.assert(fc.property(anyColour, (hex) => void expect(simulate(hex, 'normal')).toBe(hex)))
  })

  it.each(visions)('with %s of a grey is that grey', (vision) => {
    const grey = fc.integer({ min: 0, max: 255 }).map((part) => `#${part.toString(16).padStart(2, '0').repeat(3)}`)
    fc.assert(fc.property(grey, (hex) => void expect(colourDifference(simulate(hex, vision), hex)).toBeLessThan(1)))
  })

  it.each([
    ['protanopia', '#b90000', '#4c4400'],
    ['deuteranopia', '#b90000', '#766800'],
  ] as const)('with %s keeps no red: %s', (vision, red, seen) => {
    expect(colourDifference(simulate(red, vision), seen)).toBeLessThan(2)
  })

  // Each pair is far apart for most readers, and one colour for those who lack the cone that tells the two apart.
  it.each([
    ['protanopia', '#7e1e1e', '#3e3020'],
    ['deuteranopia', '#b05a3c', '#7f7a35'],
    ['tritanopia', '#3a6ea0', '#387472'],
  ] as const)('with %s brings %s and %s together', (vision, one, other) => {
    expect(colourDifference(simulate(one, vision), simulate(other, vision))).toBeLessThan(
      colourDifference(one, other) / 2,
    )
  })

  it('with tritanopia is as light as before, but for what a screen cannot show', () => {
    const inner = fc
      .tuple(...[0, 1, 2].map(() => fc.integer({ min: 90, max: 160 })))
      .map((parts) => `#${parts.map((part) => part.toString(16)).join('')}`)
    fc.assert(
      fc.property(inner, (hex) => void expect(toLab(simulate(hex, 'tritanopia'))[0]).toBeCloseTo(toLab(hex)[0], 0)),
    )
  })

  // Worked out elsewhere by the same method from other tables of the cones: hence "near".
  it.each([
    ['#ff0000', '#ff004e'],
    ['#00ff00', '#79e9ff'],
    ['#0000ff', '#006288'],
    ['#ffff00', '#ffeef1'],
    ['#8a6510', '#8f5d63'],
  ])('with tritanopia turns %s into something near %s', (hex, seen) => {
    expect(colourDifference(simulate(hex, 'tritanopia'), seen)).toBeLessThan(2)
  })

  it('with tritanopia looks the same to a reader with tritanopia', () => {
    for (const hex of ['#6e4800', '#16426c', '#90c0f1', '#b4b1aa']) {
      const once = simulate(hex, 'tritanopia')
      expect(colourDifference(simulate(once, 'tritanopia'), once)).toBeLessThan(1)
    }
  })
})
