import { scaleLinear, type ScaleLinear } from 'd3-scale'
import type { ChartModel, ChartPanel } from '@/lib/domain/chart-model'
import { estimateTextWidth } from './text-width'
import type { LayoutWords, Tick } from './types'

const textSize = 13
export const valueSize = 12
/** Right of the plot: half of a tick's text. */
export const edge = 20

/** Values of a panel at a place, in the order of the series. */
export const pointAt = (panel: ChartPanel, place: string) =>
  panel.series.flatMap((series) => {
    const point = series.points.find((candidate) => candidate.place === place)
    return point ? [{ series, point }] : []
  })

type Scale = ScaleLinear<number, number>

/** Values along the plot: rounded to full ticks, except for ranks and shares. */
export function scaleOf(
  panel: ChartPanel,
  kind: ChartModel['kind'],
  span: number,
  [least, most]: readonly [number, number],
): Scale {
  const scale = scaleLinear()
    .domain(least === most ? [least, least + 1] : [least, most])
    .range([0, span])
  return kind === 'share' || panel.unit === 'rank' ? scale : scale.nice(5)
}

/** On a phone the values of several dots would leave no room for the dots: they stay in the table and the sheet. */
export const hasTexts = (panel: ChartPanel, width: number) => width >= 420 || panel.series.length < 2

/** How far an axis is drawn in, so that the texts beside its outermost values stay within the panel. */
export function insetOf(
  panel: ChartPanel,
  kind: ChartModel['kind'],
  width: number,
  words: LayoutWords,
  { extent, room }: { extent: readonly [number, number]; room: number },
): [number, number] {
  if (kind === 'share') return [0, 0]
  const span = width - room - 12 - edge
  const [low = 0, high = 1] = scaleOf(panel, kind, span, extent).domain()
  const points = panel.places.map((place) => pointAt(panel, place.id).map(({ point }) => point.value))
  const widthOf = (value: number) => 1.1 * estimateTextWidth(words.cell(value, panel), valueSize) + 12
  // The last tick's text reaches beyond the axis by half its width.
  const tickEnd = Math.max(8, Math.ceil(halfOf(words.tick(high, panel))) - edge)
  // Texts stand left of the least of several values and of negative bars, right of the others.
  if (kind === 'dot' && !hasTexts(panel, width)) return [8, tickEnd]
  const left = points.flatMap((values) =>
    kind === 'dot' ? (values.length > 1 ? [Math.min(...values)] : []) : values.filter((value) => value < 0),
  )
  const right = points.flatMap((values) =>
    values.length === 0 ? [] : kind === 'dot' ? [Math.max(...values)] : values.filter((value) => value >= 0),
  )
  const shareOf = (value: number) => (value - low) / (high - low)
  // A text of width w beside a value at share s of the axis fits when the axis keeps a free edge of (w - s * span) / (1 - s).
  const need = (text: number, share: number) => (share >= 1 ? 0 : Math.max(0, (text - share * span) / (1 - share)))
  const start = Math.max(kind === 'dot' ? 8 : 0, ...left.map((value) => need(widthOf(value), shareOf(value))))
  const end = Math.max(tickEnd, ...right.map((value) => need(widthOf(value), 1 - shareOf(value))))
  return [Math.min(start, span * 0.4), Math.min(end, span * 0.4)]
}

/** As many ticks as their texts leave room for, evenly spaced; a rank axis begins with the first place. */
export function ticksOf(panel: ChartPanel, scale: Scale, words: LayoutWords, most: number): Tick[] {
  for (let count = most; count > 0; count -= 1) {
    const values = scale.ticks(count).filter((value) => panel.unit !== 'rank' || value > 1)
    const ticks = (panel.unit === 'rank' ? [1, ...values] : values).map((value) => ({
      value,
      at: scale(value),
      text: words.tick(value, panel),
    }))
    const clear = ticks.every((tick, index) => {
      const before = ticks[index - 1]
      return !before || tick.at - before.at >= halfOf(before.text) + halfOf(tick.text) + 8
    })
    if (clear) return ticks
  }
  const [low = 0] = scale.domain()
  return [{ value: low, at: scale(low), text: words.tick(low, panel) }]
}

const halfOf = (text: string) => estimateTextWidth(text, textSize) / 2
