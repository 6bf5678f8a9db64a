import type { ChartLayout, Mark } from '../layout/types'
import { pagePaint } from '../drawing/paint'

/** Where the reader is: a guide to the axis and a ring around the value. */
export function ReaderCursor({ layout, mark }: { layout: ChartLayout; mark: Mark }) {
  const panel = layout.panels.find((candidate) => candidate.panel === mark.panel)
  if (!panel) return null
  const { plot } = panel
  const guide =
    panel.form === 'columns' ? `M${mark.x} ${plot.top}V${plot.bottom}` : `M${plot.left} ${mark.y}H${plot.right}`
  return (
    <svg className="reader-cursor" viewBox={`0 0 ${layout.width} ${layout.height}`} aria-hidden="true">
      {!mark.box && <path d={guide} stroke={pagePaint('edge')} strokeDasharray="3 3" />}
      {mark.box ? (
        <rect
          x={mark.box.left - 2}
          y={mark.box.top - 2}
          width={mark.box.right - mark.box.left + 4}
          height={mark.box.bottom - mark.box.top + 4}
          fill="none"
          stroke={pagePaint('ink')}
          strokeWidth={2}
        />
      ) : (
        <circle cx={mark.x} cy={mark.y} r={8} fill="none" stroke={pagePaint('ink')} strokeWidth={2} />
      )}
    </svg>
  )
}
