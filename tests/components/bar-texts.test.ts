import { describe, expect, it } from 'vitest'
import { boxOfBarText, placeBarTexts } from '../../components/charts/layout/bar-texts.ts'
import { layoutChart } from '../../components/charts/layout/layout-chart.ts'
import { chartWidths, type ChartWidth } from '../../components/charts/layout/types.ts'
import { chartWords, openChart } from '../support/real-charts.ts'

/** The upright bars of one survey over years, with what each carries. */
function barsAt(chart: string, width: ChartWidth) {
  return layoutChart(openChart(chart).shown, width, chartWords.en).panels.flatMap((panel) => panel.bars)
}

describe('the values over bars', () => {
  it.each([660, 1130] as const)('stand over every bar in one size at %i units', (width) => {
    const bars = barsAt('dx-talent-shortage', width)
    expect(bars.length).toBeGreaterThan(5)
    expect(bars.filter((bar) => bar.value === undefined)).toEqual([])
    expect(new Set(bars.map((bar) => bar.value?.size)).size).toBe(1)
  })

  const charts = ['dx-talent-shortage', 'dx-progress', 'dx-results']
  it.each(charts.flatMap((chart) => chartWidths.map((width) => [chart, width] as const)))(
    'of %s never run into another bar or value at %i units',
    (chart, width) => {
      const bars = barsAt(chart, width)
      const texts = bars.flatMap(({ value, box }) =>
        value ? [{ box, text: boxOfBarText(value.text, value.size, box) }] : [],
      )
      expect(texts.length).toBeGreaterThan(0)
      for (const { box, text } of texts) {
        const others = [...bars.map((bar) => bar.box), ...texts.map((one) => one.text)]
        const met = others.filter((other) => other !== box && other !== text && meet(text, other))
        expect(met, JSON.stringify(text)).toEqual([])
      }
    },
  )

  it('go to the first of two bars whose values cannot both stand', () => {
    const bar = (left: number) => ({ text: '1,234,567', box: { left, right: left + 10, top: 50, bottom: 90 } })
    expect(placeBarTexts([bar(0), bar(12)])).toEqual([11, undefined])
    expect(placeBarTexts([bar(0), bar(200)])).toEqual([13, 13])
  })
})

type Box = { left: number; right: number; top: number; bottom: number }
const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
