import type { ColourRole } from '@/lib/theme/tokens'
import type { ChartLayout } from '../layout/types'
import type { DrawContext } from './draw-context'
import { lookOf, mannerOf } from './series-style'

/** Name of the pattern that fills a bar of a manner in a colour. */
export const patternId = (id: string, manner: 'projection' | 'derived', colour: ColourRole) =>
  `${id}-${manner}-${colour}`

/** The patterns a drawing uses: hatching says projection, dots say computed here. */
export function Patterns({ layout, context: { paint, id } }: { layout: ChartLayout; context: DrawContext }) {
  const used = new Map<string, { manner: 'projection' | 'derived'; colour: ColourRole }>()
  for (const bar of layout.panels.flatMap((panel) => panel.bars)) {
    const manner = mannerOf(bar.mark.point)
    const { colour } = lookOf(bar.mark.series)
    if (manner === 'projection' || manner === 'derived') used.set(patternId(id, manner, colour), { manner, colour })
  }
  const banded = layout.panels.some((panel) => panel.panel.band)
  if (used.size === 0 && !banded) return null
  return (
    <defs>
      {banded && (
        <pattern id={`${id}-band`} width={7} height={7} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width={7} height={7} fill={paint('shortage')} fillOpacity={0.08} />
          <line y2={7} stroke={paint('shortage')} strokeOpacity={0.2} strokeWidth={1.5} />
        </pattern>
      )}
      {[...used].map(([name, { manner, colour }]) =>
        manner === 'projection' ? (
          <pattern
            key={name}
            id={name}
            width={6}
            height={6}
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width={6} height={6} fill={paint(colour)} fillOpacity={0.16} />
            <line y2={6} stroke={paint(colour)} strokeWidth={3} strokeOpacity={0.75} />
          </pattern>
        ) : (
          <pattern key={name} id={name} width={6} height={6} patternUnits="userSpaceOnUse">
            <rect width={6} height={6} fill={paint(colour)} fillOpacity={0.14} />
            <circle cx={3} cy={3} r={1.3} fill={paint(colour)} />
          </pattern>
        ),
      )}
    </defs>
  )
}
