import type { ChartModel } from '@/lib/domain/chart-model'
import { estimateTextWidth } from './text-width'

type Box = { left: number; right: number; top: number; bottom: number }

type Places = {
  x: (year: number) => number
  y: (value: number) => number
  bar: { width: number; offset: (place: number) => number }
  text: (value: number) => string
}

const sizes = [13, 12, 11, 10]

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/**
 * Which bars carry their value, and how large: the largest size at which the text touches neither another bar nor a
 * text already placed. A bar without text still has its row in the table.
 */
export function placeBarTexts(model: ChartModel, { x, y, bar, text }: Places) {
  if (model.kind !== 'bar') return () => undefined
  const bars = model.series.flatMap((series, place) =>
    series.points.map((point) => {
      const left = x(point.year) + bar.offset(place)
      return { place, point, box: { left, right: left + bar.width, top: y(Math.max(0, point.value)), bottom: y(0) } }
    }),
  )
  const texts: Box[] = []
  const chosen = new Map<string, number>()
  for (const { place, point, box } of bars) {
    const middle = (box.left + box.right) / 2
    const others = bars.filter((other) => other.box !== box).map((other) => other.box)
    const toBox = (size: number): Box => {
      const half = estimateTextWidth(text(point.value), size) / 2
      return { left: middle - half, right: middle + half, top: box.top - 6 - size, bottom: box.top - 4 }
    }
    const size = sizes.find((candidate) => ![...others, ...texts].some((other) => overlap(toBox(candidate), other)))
    if (size === undefined) continue
    texts.push(toBox(size))
    chosen.set(`${place} ${point.year}`, size)
  }
  return (place: number, year: number) => chosen.get(`${place} ${year}`)
}
