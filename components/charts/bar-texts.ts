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
const fallbackSize = 11

/** Values over bars are set in bold, which runs wider than the estimate. */
const bold = 1.14

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/**
 * Which bars carry their value, and how large: all in the largest size at which every text fits, or else, in a middle
 * size, those that touch neither another bar nor a text already placed. A bar without text still has its row in the table.
 */
export function placeBarTexts(model: ChartModel, { x, y, bar, text }: Places) {
  if (model.kind !== 'bar') return () => undefined
  const bars = model.series.flatMap((series, place) =>
    series.points.map((point) => {
      const left = x(point.year) + bar.offset(place)
      const box: Box = { left, right: left + bar.width, top: y(Math.max(0, point.value)), bottom: y(0) }
      return { key: `${place} ${point.year}`, words: text(point.value), box }
    }),
  )
  const placeAt = (size: number): Set<string> => {
    const texts: Box[] = []
    const placed = bars.filter(({ words, box }) => {
      const [middle, half] = [(box.left + box.right) / 2, (bold * estimateTextWidth(words, size)) / 2]
      const own: Box = { left: middle - half, right: middle + half, top: box.top - 6 - size, bottom: box.top - 4 }
      const others = bars.filter((other) => other.box !== box).map((other) => other.box)
      if ([...others, ...texts].some((other) => overlap(own, other))) return false
      texts.push(own)
      return true
    })
    return new Set(placed.map(({ key }) => key))
  }
  const size = sizes.find((candidate) => placeAt(candidate).size === bars.length) ?? fallbackSize
  const placed = placeAt(size)
  return (place: number, year: number) => (placed.has(`${place} ${year}`) ? size : undefined)
}
