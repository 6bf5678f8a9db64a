import { describe, expect, it } from 'vitest'
import { layoutChart, type ChartWidth } from '../../components/charts/layout'
import { estimateTextWidth } from '../../components/charts/text-width'
import { toChartModel, type ChartModel } from '../../lib/domain/chart-model'
import { loadData } from '../../lib/loaders/load-data'

const { data } = loadData(process.cwd())
const chart = data?.charts.get('dx-talent-shortage')
const dataset = data?.datasets.get('ipa-dx-talent-shortage')
if (!chart || !dataset) throw new Error('the chart of DX talent is missing')
const model: ChartModel = toChartModel(chart, dataset, () => undefined)
const percent = (value: number) => `${value}%`
const words = { tick: percent, year: String, cell: percent, endName: () => '', endValue: () => '' }

const textsAt = (width: ChartWidth) => {
  const layout = layoutChart(model, width, words)
  return model.series.flatMap((series, place) =>
    series.points.map((point) => {
      const size = layout.barText(place, point.year)
      const middle = layout.x(point.year) + layout.bar.offset(place) + layout.bar.width / 2
      const half = estimateTextWidth(percent(point.value), size ?? 0) / 2
      const bar = { left: middle - layout.bar.width / 2, right: middle + layout.bar.width / 2 }
      return { size, left: middle - half, right: middle + half, y: layout.y(point.value), bar }
    }),
  )
}

describe('the values over bars', () => {
  it.each([660, 1130] as const)('stand over every bar in one size at %i units', (width) => {
    const sizes = new Set(textsAt(width).map(({ size }) => size))
    expect(sizes.size).toBe(1)
    expect(sizes).not.toContain(undefined)
  })

  it.each([354, 660, 1130] as const)('never run into another bar at %i units', (width) => {
    const all = textsAt(width)
    for (const one of all.filter(({ size }) => size !== undefined)) {
      for (const other of all) {
        const beside = one.right <= other.bar.left || other.bar.right <= one.left
        expect(other === one || beside || other.y > one.y, `${one.left}–${one.right}`).toBe(true)
      }
    }
  })
})
