'use client'

import { useEffect, useRef, useState, type ComponentType, type ReactNode } from 'react'
import type { ChartModel } from '@/lib/domain/chart-model'
import type { ChartWords } from './chart-words'
import type { InteractiveProps } from './interactive-chart.client'
import { layoutChart } from './layout'
import { useStageWidth } from './use-stage-width'

type Props = {
  model: ChartModel
  words: ChartWords
  drawing: ReactNode
  /** Whether the build-time drawing shows the present state. */
  drawn: boolean
}

/**
 * The drawing made at build time with the interactive one laid over it. Both share one layout and one height at each
 * width, so nothing moves when the second arrives.
 */
export function ChartStage({ model, words, drawing, drawn }: Props) {
  const stage = useRef<HTMLDivElement>(null)
  const size = useStageWidth(stage)
  const [Interactive, setInteractive] = useState<ComponentType<InteractiveProps>>()
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    import('./interactive-chart.client').then(
      (module) => setInteractive(() => module.InteractiveChart),
      () => setFailed(true),
    )
  }, [])
  const ready = Interactive !== undefined && size !== undefined
  return (
    <>
      <div
        ref={stage}
        className="stage"
        data-drawn={drawn || failed || undefined}
        data-interactive={ready || undefined}
      >
        <div className="stage-static">{drawing}</div>
        {ready && (
          <div
            className="stage-live"
            style={{
              width: size.layout,
              height: layoutChart(model, size.layout, words).height,
              transform: `scale(${size.stage / size.layout})`,
            }}
          >
            <Interactive model={model} words={words} layout={layoutChart(model, size.layout, words)} />
          </div>
        )}
      </div>
      {failed && (
        <p role="status" className="notice">
          {words.t('chart.loadFailed')}
        </p>
      )}
    </>
  )
}
