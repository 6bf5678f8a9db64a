import { describe, expect, it } from 'vitest'
import { colourDifference, greyDifference } from '../../lib/theme/colour-difference.ts'
import { simulate, visions } from '../../lib/theme/colour-vision.ts'
import { closestOf, leastDifference } from '../../lib/theme/series-distance.ts'
import { colours, emphasisLook, seriesLooks, themeNames } from '../../lib/theme/tokens.ts'

const roles = [...seriesLooks, emphasisLook].map((look) => look.colour)
const pairs = roles.flatMap((other, place) => roles.slice(0, place).map((one) => [one, other] as const))

describe.each(themeNames)('the palette of series in the %s theme', (theme) => {
  describe.each(visions)('with %s vision', (vision) => {
    it.each(pairs)('tells %s and %s apart', (one, other) => {
      const seen = [one, other].map((role) => simulate(colours[role][theme], vision))
      expect(colourDifference(seen[0] ?? '', seen[1] ?? '')).toBeGreaterThanOrEqual(leastDifference)
    })
  })

  // Beside the markers, which do not depend on colour: seven steps cannot be far apart where all must be read as text.
  it.each(pairs)('prints %s and %s as two greys', (one, other) => {
    expect(greyDifference(colours[one][theme], colours[other][theme])).toBeGreaterThanOrEqual(3)
  })
})

describe('the closest two roles come', () => {
  it('is found in the theme and vision where it happens', () => {
    const planted = { ...colours, teal: { light: '#0e6964', dark: '#b4b1ac' } }
    const { difference, theme, vision } = closestOf('teal', 'stone', planted)
    expect(theme).toBe('dark')
    expect(visions).toContain(vision)
    expect(difference).toBeLessThan(2)
  })

  it('finds a pair that only some readers confuse', () => {
    const [rust, olive] = ['#b05a3c', '#7f7a35']
    const planted = { ...colours, ochre: { ...colours.ochre, light: rust }, stone: { ...colours.stone, light: olive } }
    const { difference, theme, vision } = closestOf('ochre', 'stone', planted)
    expect(colourDifference(rust, olive)).toBeGreaterThan(2 * leastDifference)
    expect(difference).toBeLessThan(leastDifference)
    expect([theme, vision]).toEqual(['light', 'deuteranopia'])
  })
})
