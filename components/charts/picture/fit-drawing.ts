import type { ChartModel } from '@/lib/domain/chart-model'
import { hasRows, layoutChart } from '../layout/layout-chart'
import type { ChartLayout, LayoutWords } from '../layout/types'

export type FittedDrawing = { layout: ChartLayout; scale: number; width: number; height: number }

/** Widths that are tried for rows. */
const widths = { from: 520, to: 1280, step: 40 }
/** Largest enlargement: beyond it a drawing looks like a poster. */
const enlargement = { rows: 1.45, columns: 1.3 }
/** Narrowest panel: rows have their names beside them. */
const leastPanel = { rows: 380, columns: 240 }
const mostColumns = 4

type Box = { width: number; height: number }

/** The drawing whose texts are largest in a box; upright panels take its form, rows keep their height. */
export function fitDrawing(model: ChartModel, words: LayoutWords, box: Box): FittedDrawing {
  return hasRows(model) ? fitRows(model, words, box) : fitColumns(model, words, box)
}

function fitColumns(model: ChartModel, words: LayoutWords, box: Box): FittedDrawing {
  const width = box.width / enlargement.columns
  const most = Math.max(1, Math.floor(width / leastPanel.columns))
  const columns = Math.max(1, Math.min(most, mostColumns, model.panels.length))
  return layoutAt(model, words, box, { width, columns, enlargement: enlargement.columns })
}

/** Every width and number of panels beside each other is tried; of those as good to the eye, the one that fills the box best. */
function fitRows(model: ChartModel, words: LayoutWords, box: Box): FittedDrawing {
  const fitted: FittedDrawing[] = []
  for (let width = widths.from; width <= widths.to; width += widths.step) {
    for (let columns = 1; columns <= Math.min(mostColumns, Math.max(1, model.panels.length)); columns += 1) {
      if (columns > 1 && width / columns < leastPanel.rows) break
      fitted.push(layoutAt(model, words, box, { width, columns, enlargement: enlargement.rows }))
    }
  }
  const worth = ({ scale, width, height }: FittedDrawing) => scale + (width * height) / (box.width * box.height) / 4
  const [best] = fitted.toSorted((a, b) => worth(b) - worth(a))
  if (!best) throw new Error('fitRows: no layout was tried')
  return best
}

type Trial = { width: number; columns: number; enlargement: number }

function layoutAt(model: ChartModel, words: LayoutWords, box: Box, trial: Trial): FittedDrawing {
  const { width, columns } = trial
  const wanted = Math.min(trial.enlargement, box.width / width)
  const layout = layoutChart(model, { width, height: box.height / wanted, columns }, words)
  const scale = Math.min(wanted, box.height / layout.height)
  return { layout, scale, width: width * scale, height: layout.height * scale }
}
