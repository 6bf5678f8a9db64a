import { estimateTextWidth } from './text-width'
import type { Box } from './types'

const sizes = [13, 12, 11, 10]
const fallbackSize = 11

/** Values over bars are set in bold, which runs wider than the estimate. */
const bold = 1.1

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** What an upright bar's value covers when it is written in a size. */
export function boxOfBarText(text: string, size: number, bar: Box): Box {
  const middle = (bar.left + bar.right) / 2
  const half = (bold * estimateTextWidth(text, size)) / 2
  return { left: middle - half, right: middle + half, top: bar.top - 6 - size, bottom: bar.top - 4 }
}

/**
 * Which upright bars carry their value, and how large: all in the largest size at which every text fits, or else, in a
 * middle size, those that touch neither another bar nor a text already placed. A bar without text still has its row in
 * the table.
 */
export function placeBarTexts(bars: readonly { text: string; box: Box }[]): (number | undefined)[] {
  const placeAt = (size: number): boolean[] => {
    const texts: Box[] = []
    return bars.map(({ text, box }) => {
      const own = boxOfBarText(text, size, box)
      const others = bars.filter((other) => other.box !== box).map((other) => other.box)
      if ([...others, ...texts].some((other) => overlap(own, other))) return false
      texts.push(own)
      return true
    })
  }
  const size = sizes.find((candidate) => placeAt(candidate).every(Boolean)) ?? fallbackSize
  return placeAt(size).map((placed) => (placed ? size : undefined))
}
