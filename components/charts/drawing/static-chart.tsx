import type { ChartLayout } from '../layout/types'
import type { DrawContext } from './draw-context'
import { Panel } from './panel'
import { Patterns } from './patterns'

type Props = {
  layout: ChartLayout
  context: DrawContext
  /** What the drawing shows, for those who do not see it; none where a part around it says so. */
  label?: string
}

/** The drawing as SVG: what readers see before any script runs, and what becomes files. */
export function StaticChart({ layout, context, label }: Props) {
  return (
    <svg
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={layout.width}
      height={layout.height}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
      className="chart-svg"
    >
      <Drawing layout={layout} context={context} />
    </svg>
  )
}

/** The drawing without its frame of reference, to stand in a larger picture. */
export function Drawing({ layout, context }: Pick<Props, 'layout' | 'context'>) {
  return (
    <>
      <Patterns layout={layout} context={context} />
      {layout.panels.map((panel) => (
        <Panel key={panel.panel.id} kind={layout.kind} layout={panel} context={context} />
      ))}
    </>
  )
}
