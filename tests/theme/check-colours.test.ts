import { describe, expect, it } from 'vitest'
import { checkColours } from '../../lib/theme/check-colours.ts'
import { colours } from '../../lib/theme/tokens.ts'
import { smallChart } from '../domain/small-chart.ts'

/** A chart of the given series, as the check is handed it. */
const chartOf = (order: string[], emphasis?: string) => {
  const { emphasis: _, ...rest } = smallChart
  const value = { ...rest, series: { ...rest.series, order }, ...(emphasis !== undefined && { emphasis }) }
  return [{ file: 'data/charts/small.json', value }]
}
const six = ['a', 'b', 'c', 'd', 'e', 'f']
/** Rust and olive: far apart with full colour vision, one colour with deuteranopia. Teal is the third look, ochre the fourth. */
const planted = {
  ...colours,
  teal: { ...colours.teal, light: '#b05a3c' },
  ochre: { ...colours.ochre, light: '#7f7a35' },
}

describe('the check of a chart’s colours', () => {
  it('lets six series pass, and six of which any one is emphasised', () => {
    expect(checkColours(chartOf(six))).toEqual([])
    for (const emphasis of six) expect(checkColours(chartOf(six, emphasis))).toEqual([])
  })

  it('names the pair, the theme, the vision, and how close they come', () => {
    const [finding, ...more] = checkColours(chartOf(['a', 'b', 'c', 'd']), planted)
    expect(more).toEqual([])
    expect(finding).toEqual({
      file: 'data/charts/small.json',
      path: ['series', 'order', 3],
      expected: 'colours at least 10 apart (CIEDE2000) for every reader',
      found: '"c" (teal) and "d" (ochre), 0.4 apart in the light theme with deuteranopia',
      fix: 'in lib/theme/tokens.ts, make "teal" and "ochre" differ more in lightness in the light theme, or draw one of the two series in a chart of its own',
    })
  })

  it('writes the order that avoids the pair, where there is one', () => {
    const alike = { ...colours, teal: { ...colours.teal, dark: colours.ochre.dark } }
    const close = checkColours(chartOf(['a', 'b', 'c', 'd'], 'a'), alike)
    expect(close.map(({ found, fix }) => [found, fix])).toEqual([
      [
        '"c" (teal) and "d" (ochre), 0.0 apart in the dark theme with full colour vision',
        'write ["b","c","a","d"], which leaves out the look of one of the two',
      ],
    ])
    expect(checkColours(chartOf(['b', 'c', 'a', 'd'], 'a'), alike)).toEqual([])
  })

  it('passes a chart that does not use the look at fault', () => {
    expect(checkColours(chartOf(['a', 'b', 'c']), planted)).toEqual([])
  })

  it('holds the emphasised series against the others', () => {
    const alike = { ...colours, shortage: { ...colours.shortage, dark: colours.accent.dark } }
    expect(checkColours(chartOf(['a', 'b'], 'b'), alike)).toMatchObject([
      {
        found: '"a" (accent) and "b" (shortage), 0.0 apart in the dark theme with full colour vision',
        fix: 'write ["b","a"], which leaves out the look of one of the two',
      },
    ])
  })

  it('refuses more series than there are looks', () => {
    expect(checkColours(chartOf([...six, 'g']))).toMatchObject([
      {
        path: ['series', 'order', 6],
        found: '"a" (accent) and "g" (accent), 0.0 apart in the light theme with full colour vision',
        fix: 'draw at most 6 series besides the emphasised one',
      },
    ])
  })
})
