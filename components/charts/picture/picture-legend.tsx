import type { ReactNode } from 'react'
import type { ChartModel } from '@/lib/domain/chart-model'
import type { ChartWords } from '../chart-words'
import { MannerSwatch, SeriesSwatch, swatchSize } from '../drawing/legend-shapes'
import type { Paint } from '../drawing/paint'
import { round } from '../drawing/round'
import { estimateTextWidth } from '../layout/text-width'
import { nameOfManner, toLegendItems } from '../legend-items'

type Entry = { text: string; soft: boolean; swatch?: (x: number, y: number) => ReactNode }
type PlacedEntry = Entry & { x: number; y: number }
export type PictureLegend = { entries: readonly PlacedEntry[]; height: number; size: number }

const space = { afterSwatch: 8, afterEntry: 26 }

/** Legend entries in lines no wider than `room`; height 0 when the drawing explains itself. */
export function layoutLegend(
  model: ChartModel,
  words: ChartWords,
  paint: Paint,
  { room, size }: { room: number; size: number },
): PictureLegend {
  const { series, manners, samples } = toLegendItems(model)
  const { kind } = model
  const entries: Entry[] = [
    ...series.map((one) => ({
      text: words.name(one),
      soft: false,
      swatch: (x: number, y: number) => <SeriesSwatch series={one} kind={kind} paint={paint} x={x} y={y} />,
    })),
    ...manners.map((manner) => ({
      text: nameOfManner(manner, model, words),
      soft: true,
      swatch: (x: number, y: number) => <MannerSwatch manner={manner} kind={kind} paint={paint} x={x} y={y} />,
    })),
    ...(samples ? [{ text: words.t('chart.legendSample'), soft: true }] : []),
  ]
  const step = size + 11
  let [x, line] = [0, 0]
  const placed = entries.map((entry): PlacedEntry => {
    const width = (entry.swatch ? swatchSize.width + space.afterSwatch : 0) + estimateTextWidth(entry.text, size)
    if (x > 0 && x + width > room) [x, line] = [0, line + 1]
    const at = { ...entry, x, y: line * step }
    x += width + space.afterEntry
    return at
  })
  return { entries: placed, height: placed.length === 0 ? 0 : (line + 1) * step, size }
}

type Props = { legend: PictureLegend; x: number; y: number; paint: Paint }

/** The legend with its upper left corner at (x, y). */
export function Legend({ legend: { entries, size }, x, y, paint }: Props) {
  return (
    <g fontSize={size}>
      {entries.map((entry) => (
        <g key={entry.text}>
          {entry.swatch?.(round(x + entry.x), round(y + entry.y + (size - swatchSize.height) / 2 + 1))}
          <text
            x={round(x + entry.x + (entry.swatch ? swatchSize.width + space.afterSwatch : 0))}
            y={round(y + entry.y + size * 0.87)}
            fill={paint(entry.soft ? 'soft' : 'ink')}
          >
            {entry.text}
          </text>
        </g>
      ))}
    </g>
  )
}
