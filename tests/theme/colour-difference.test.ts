import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { colourDifference, greyDifference, labDifference } from '../../lib/theme/colour-difference.ts'
import { toHex, toLab, toLinearRgb, type Lab } from '../../lib/theme/colour-space.ts'

const anyColour = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`)

describe('a colour of the screen', () => {
  it('comes back from its linear parts', () => {
    fc.assert(fc.property(anyColour, (hex) => void expect(toHex(toLinearRgb(hex))).toBe(hex)))
  })

  it('is cut to what a screen can show', () => {
    expect(toHex([1.2, -0.1, 0.5])).toBe('#ff00bc')
  })

  it('has the L*a*b* values of the standard', () => {
    const red = toLab('#ff0000')
    expect(red[0]).toBeCloseTo(53.24, 1)
    expect(red[1]).toBeCloseTo(80.09, 1)
    expect(red[2]).toBeCloseTo(67.2, 1)
  })

  it.each(['red', '#fff', '#12345g', '#1234567'])('is not %s', (text) => {
    expect(() => toLinearRgb(text)).toThrow(`toLinearRgb: ${text} is not a colour of the form #rrggbb`)
  })
})

describe('the difference of two colours', () => {
  // From the test data of Sharma, Wu and Dalal (2005): hues across 0 and 360, greys, the turn in the blues, large steps.
  const published: readonly [Lab, Lab, number][] = [
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
    [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
    [[50, -0.001, 2.49], [50, 0.0009, -2.49], 4.8045],
    [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[50, 2.5, 0], [61, -5, 29], 22.8977],
    [[50, 2.5, 0], [56, -27, -3], 31.903],
    [[50, 2.5, 0], [58, 24, 15], 19.4535],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[63.0109, -31.0961, -5.8663], [62.8187, -29.7946, -4.0864], 1.263],
    [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ]
  it.each(published)('of %j and %j is %d, as published', (one, other, difference) => {
    expect(labDifference(one, other)).toBeCloseTo(difference, 4)
    expect(labDifference(other, one)).toBeCloseTo(difference, 4)
  })

  it('is 100 from black to white', () => {
    expect(colourDifference('#000000', '#ffffff')).toBeCloseTo(100, 6)
    expect(greyDifference('#000000', '#ffffff')).toBeCloseTo(100, 6)
  })

  it('is the same both ways, and 0 only for one colour', () => {
    fc.assert(
      fc.property(anyColour, anyColour, (one, other) => {
        expect(colourDifference(one, one)).toBe(0)
        expect(colourDifference(one, other)).toBeCloseTo(colourDifference(other, one), 9)
        if (one !== other) expect(colourDifference(one, other)).toBeGreaterThan(0)
      }),
    )
  })

  it('leaves only lightness in grey print', () => {
    expect(colourDifference('#0077c8', '#777777')).toBeGreaterThan(20)
    expect(greyDifference('#777777', '#777777')).toBe(0)
    expect(greyDifference('#ff0000', '#7f7f7f')).toBeLessThan(1)
  })
})
