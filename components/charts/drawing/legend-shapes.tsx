import type { ChartModel, SeriesHead } from '@/lib/domain/chart-model'
import { MarkerShape } from './marker-shape'
import type { Paint } from './paint'
import { dashOf, lookOf, type Manner } from './series-style'

export const swatchSize = { width: 30, height: 16 } as const

/** Whether a kind is drawn with lines, dots or areas: its legend shows the same. */
const formOf = (kind: ChartModel['kind']): 'line' | 'dot' | 'area' =>
  kind === 'line' || kind === 'slope' ? 'line' : kind === 'dot' ? 'dot' : 'area'

type SeriesProps = { series: SeriesHead; kind: ChartModel['kind']; paint: Paint; x?: number; y?: number }

/** Sample of a series, drawn as in the chart: 30 by 16 units from (x, y). */
export function SeriesSwatch({ series, kind, paint, x = 0, y = 0 }: SeriesProps) {
  const look = lookOf(series)
  const colour = paint(look.colour)
  const form = formOf(kind)
  const middle = { x: x + 15, y: y + 8 }
  if (form === 'area')
    return (
      <g>
        <rect x={x + 4} y={y} width={22} height={16} fill={colour} />
        <MarkerShape shape={look.marker} x={middle.x} y={middle.y} fill={paint('paper')} paper={colour} />
      </g>
    )
  return (
    <g>
      {form === 'line' && <path d={`M${x} ${middle.y}h30`} stroke={colour} strokeWidth={look.width} />}
      <MarkerShape shape={look.marker} x={middle.x} y={middle.y} fill={colour} paper={paint('paper')} />
    </g>
  )
}

type MannerProps = { manner: Manner; kind: ChartModel['kind']; paint: Paint; x?: number; y?: number }

/** Sample of a way of drawing, in the colour of text. */
export function MannerSwatch({ manner, kind, paint, x = 0, y = 0 }: MannerProps) {
  const colour = paint('soft')
  const form = formOf(kind)
  if (form === 'line')
    return manner === 'unverified' ? (
      <MarkerShape shape="circle" x={x + 15} y={y + 8} fill={colour} paper={paint('paper')} hollow />
    ) : (
      <path
        d={`M${x} ${y + 8}h30`}
        stroke={colour}
        strokeWidth={2.4}
        strokeDasharray={dashOf(manner, { emphasis: true })}
        strokeLinecap={manner === 'derived' ? 'round' : 'butt'}
      />
    )
  if (form === 'dot')
    return <MarkerShape shape="circle" x={x + 15} y={y + 8} fill={colour} paper={paint('paper')} manner={manner} />
  const box = { x: x + 4.75, y: y + 0.75, width: 20.5, height: 14.5 }
  if (manner === 'observed') return <rect {...box} fill={colour} />
  if (manner === 'estimate') return <rect {...box} fill={colour} fillOpacity={0.45} stroke={colour} strokeWidth={1.5} />
  return (
    <g>
      <rect
        {...box}
        fill={manner === 'unverified' ? 'none' : colour}
        fillOpacity={0.14}
        stroke={colour}
        strokeWidth={1.5}
        {...(manner === 'unverified' && { strokeDasharray: '3 3' })}
      />
      {manner === 'projection' && (
        <path
          d={`M${x + 6} ${y + 9}l6 -7M${x + 8} ${y + 14}l10 -12M${x + 15} ${y + 14}l9 -11M${x + 21} ${y + 14}l3 -4`}
          stroke={colour}
          strokeWidth={2}
        />
      )}
      {manner === 'derived' &&
        [8, 13, 18, 23].map((dot) => <circle key={dot} cx={x + dot} cy={y + 8} r={1.5} fill={colour} />)}
    </g>
  )
}
