import { useEffect, useState, type RefObject } from 'react'
import type { ChartWidth } from './layout/types'

/** Container widths from which the next layout is shown; the style sheet (charts.css) names the same. */
const layoutFrom = { middle: 520, wide: 900 } as const

function layoutAt(width: number): ChartWidth {
  return width >= layoutFrom.wide ? 1130 : width >= layoutFrom.middle ? 660 : 354
}

/** Width of the stage and the layout that fits it; undefined until measured. */
export function useStageWidth(stage: RefObject<HTMLElement | null>): { stage: number; layout: ChartWidth } | undefined {
  const [width, setWidth] = useState<number>()
  useEffect(() => {
    const element = stage.current
    if (!element) return
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width))
    observer.observe(element)
    return () => observer.disconnect()
  }, [stage])
  return width === undefined || width === 0 ? undefined : { stage: width, layout: layoutAt(width) }
}
