'use client'

import { useEffect, useMemo, useRef, useState, type ComponentType, type CSSProperties, type ReactNode } from 'react'
import { pointsOf, type ChartModel } from '@/lib/domain/chart-model'
import { Catch } from '@/components/ui/catch.client'
import type { ChartWords } from './chart-words'
import type { DrawContext } from './drawing/draw-context'
import { pagePaint } from './drawing/paint'
import { StaticChart } from './drawing/static-chart'
import type { InteractiveProps } from './interactive-chart.client'
import { layoutChart } from './layout/layout-chart'
import type { ChartLayout } from './layout/types'
import { ChartReader } from './reader/chart-reader.client'
import { useStageWidth } from './use-stage-width'

type Props = {
  model: ChartModel
  words: ChartWords
  drawing: ReactNode
  /** Whether the build-time drawing shows the present state. */
  drawn: boolean
  highlight: string | undefined
  /** Id of the text that says in words what is drawn. */
  describedBy: string
}

/** Whether Recharts draws a chart's live form: one pair of upright axes. The others redraw their own drawing. */
const isRecharts = (model: ChartModel) =>
  model.timed && model.panels.length === 1 && model.kind !== 'share' && model.kind !== 'dot'

/**
 * The drawing made at build time with the interactive one laid over it. Both share one layout, so nothing moves when
 * the second arrives.
 */
export function ChartStage({ model, words, drawing, drawn, highlight, describedBy }: Props) {
  const stage = useRef<HTMLDivElement>(null)
  const size = useStageWidth(stage)
  const recharts = isRecharts(model)
  const [Interactive, setInteractive] = useState<ComponentType<InteractiveProps>>()
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    if (!recharts) return
    import('./interactive-chart.client').then(
      (module) => setInteractive(() => module.InteractiveChart),
      () => setFailed(true),
    )
  }, [recharts])
  const layout = useMemo(() => size && layoutChart(model, size.layout, words), [model, size, words])
  const panel = layout?.panels[0]
  const context: DrawContext = { paint: pagePaint, id: `live-${model.id}`, words, highlight }
  const live =
    layout &&
    (recharts && Interactive && !failed && panel?.form === 'columns' ? (
      <Catch onError={() => setFailed(true)}>
        <Interactive layout={layout} panel={panel} context={context} />
      </Catch>
    ) : drawn ? undefined : (
      <StaticChart layout={layout} context={context} />
    ))
  const scale = size ? size.stage / size.layout : 1
  const ready = layout !== undefined && (!recharts || failed || Interactive !== undefined)
  return (
    <>
      <div
        ref={stage}
        className="stage"
        data-wake-imports={recharts ? 'InteractiveChart' : undefined}
        data-drawn={drawn || undefined}
        data-live={live !== undefined || undefined}
        data-interactive={ready || undefined}
        style={layout && toStageStyle(layout, drawn ? undefined : layout.height * scale)}
      >
        <div className="stage-static">{drawing}</div>
        {!drawn && (
          <div className="stage-print">
            <StaticChart layout={layoutChart(model, 660, words)} context={{ ...context, id: `print-${model.id}` }} />
          </div>
        )}
        {layout && live && (
          <div
            className="stage-live"
            style={{ width: layout.width, height: layout.height, transform: `scale(${scale})` }}
          >
            {live}
          </div>
        )}
        <ChartReader layout={layout} words={words} count={pointsOf(model).length} describedBy={describedBy} />
      </div>
      {failed && (
        <p role="status" className="notice">
          {words.t('chart.loadFailed')}
        </p>
      )}
    </>
  )
}

/** Height where no build-time drawing gives it, in pixels; and the proportion that full screen goes by (toolbar.css). */
function toStageStyle({ width, height }: ChartLayout, stageHeight: number | undefined): CSSProperties {
  const proportion = { '--proportion': Math.round((100 * width) / height) / 100 }
  // Types of React know no custom properties.
  return { ...(proportion as CSSProperties), ...(stageHeight !== undefined && { height: stageHeight }) }
}
