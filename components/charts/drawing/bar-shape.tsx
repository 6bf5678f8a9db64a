import type { PlacedBar } from '../layout/types'
import { fadeOf, type DrawContext } from './draw-context'
import { MarkerShape } from './marker-shape'
import { patternId } from './patterns'
import { PlacedTextShape } from './placed-text'
import { round } from './round'
import { dashOf, lookOf, mannerOf } from './series-style'

type Props = { bar: PlacedBar; context: DrawContext }

/**
 * One bar or segment with its texts: full when observed, pale when estimated, hatched when projected, dotted when
 * computed here, an outline when nobody confirmed it.
 */
export function BarShape({ bar, context }: Props) {
  const { paint, id } = context
  const { series, point } = bar.mark
  const look = lookOf(series)
  const colour = paint(look.colour)
  const manner = mannerOf(point)
  const solid = manner === 'observed'
  const { left, right, top, bottom } = bar.box
  const width = right - left
  const inset = solid ? 0 : 0.75
  const fill =
    manner === 'projection' || manner === 'derived'
      ? { fill: `url(#${patternId(id, manner, look.colour)})` }
      : manner === 'estimate'
        ? { fill: colour, fillOpacity: 0.45 }
        : manner === 'unverified'
          ? { fill: paint('paper') }
          : { fill: colour }
  const edge = solid
    ? bar.inside && { stroke: paint('paper'), strokeWidth: 1 }
    : {
        stroke: colour,
        strokeWidth: 1.5,
        ...(manner === 'unverified' && { strokeDasharray: dashOf(manner, series) }),
      }
  const marked = !bar.inside && bar.mark.y !== (top + bottom) / 2 && width >= 14 && bottom - top >= 24
  return (
    <g opacity={fadeOf(series, context)}>
      <rect
        x={round(left + inset)}
        y={round(top + inset)}
        width={round(Math.max(0, width - 2 * inset))}
        height={round(Math.max(0, bottom - top - 2 * inset))}
        {...fill}
        {...edge}
      />
      {marked && (
        <MarkerShape
          shape={look.marker}
          x={round((left + right) / 2)}
          y={round(bottom - 12)}
          fill={solid ? paint('paper') : colour}
          paper={solid ? colour : paint('paper')}
        />
      )}
      {bar.value && (
        <PlacedTextShape
          text={bar.value}
          weight={600}
          fill={bar.inside && solid ? paint('paper') : bar.inside ? paint('ink') : colour}
          halo={bar.inside && !solid ? paint('paper') : undefined}
        />
      )}
      {bar.sample && <PlacedTextShape text={bar.sample} fill={solid ? paint('paper') : colour} />}
    </g>
  )
}
