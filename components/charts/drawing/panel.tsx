import type { ChartLayout, PanelLayout } from '../layout/types'
import { BarShape } from './bar-shape'
import { ColumnFrame } from './column-frame'
import type { DrawContext } from './draw-context'
import { Lines } from './lines'
import { Dots, RowFrame } from './rows'

type Props = { kind: ChartLayout['kind']; layout: PanelLayout; context: DrawContext }

/** One panel: its frame, then its series. */
export function Panel({ kind, layout, context }: Props) {
  const bars = layout.bars.map((bar) => (
    <BarShape key={`${bar.mark.series.id} ${bar.mark.place.id}`} bar={bar} context={context} />
  ))
  if (layout.form === 'rows') {
    return (
      <g>
        <RowFrame layout={layout} context={context} />
        {kind === 'dot' ? <Dots layout={layout} context={context} /> : bars}
      </g>
    )
  }
  return (
    <g>
      <ColumnFrame layout={layout} context={context} />
      {kind === 'line' || kind === 'slope' ? <Lines layout={layout} context={context} /> : bars}
    </g>
  )
}
