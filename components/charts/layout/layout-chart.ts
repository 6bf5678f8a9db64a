import type { ChartModel, ChartPanel } from '@/lib/domain/chart-model'
import { extentOfColumns, layoutColumns, layoutHeading } from './column-panel'
import { extentOfRows, heightOfRows, labelRoom, layoutRows } from './row-panel'
import { insetOf } from './row-scale'
import type { ChartLayout, ChartWidth, Frame, LayoutWords, PanelLayout, Space } from './types'

const heights: Record<ChartWidth, number> = { 354: 330, 660: 390, 1130: 500 }
const panelHeights: Record<ChartWidth, number> = { 354: 250, 660: 280, 1130: 340 }
const gap = { x: 36, y: 28 }
/** Lowest a pair of upright axes is drawn in a given space. */
const leastHeight = 170

/** Whether values run along and places stand one below the other. */
export const hasRows = (model: ChartModel) =>
  model.kind === 'dot' || model.kind === 'share' || (model.kind === 'bar' && !model.timed)

/** The dataset a panel draws: figures of different surveys are not to be compared, so their axes are not alike. */
const surveyOf = (panel: ChartPanel) =>
  panel.series.flatMap((series) => series.points)[0]?.dataset ?? panel.missing[0]?.dataset

/** How many panels stand beside each other. */
function columnsOf(model: ChartModel, width: ChartWidth): number {
  const most = width === 354 ? 1 : width === 660 ? (hasRows(model) ? 1 : 2) : hasRows(model) ? 2 : 3
  return Math.max(1, Math.min(most, model.panels.length))
}

/**
 * Margins, ticks and label places of a chart at one width. Pure: the server and the browser get the same. Panels of one
 * survey in one unit share the length of their axes; panels of different surveys do not, since they cannot be compared.
 * `size` is one of the page's widths, or the space of a picture: upright panels fill it, rows keep their height.
 */
export function layoutChart(model: ChartModel, size: ChartWidth | Space, words: LayoutWords): ChartLayout {
  const rows = hasRows(model)
  const { width, columns } = typeof size === 'number' ? { width: size, columns: columnsOf(model, size) } : size
  const single = model.panels.length <= 1
  const panelWidth = (width - gap.x * (columns - 1)) / columns
  const extentOf = (panel: ChartPanel) => (rows ? extentOfRows(panel, model.kind) : extentOfColumns(panel, model.kind))
  const sharedExtent = (panel: ChartPanel): [number, number] => {
    const peers = model.panels
      .filter((other) => other.unit === panel.unit && surveyOf(other) === surveyOf(panel))
      .map(extentOf)
    return [Math.min(...peers.map(([least]) => least)), Math.max(...peers.map(([, most]) => most))]
  }
  const room = Math.max(0, ...model.panels.map((panel) => labelRoom(panel, words, panelWidth)))
  const insets = rows
    ? model.panels.map((panel) => insetOf(panel, model.kind, panelWidth, words, { extent: sharedExtent(panel), room }))
    : []
  const inset = [Math.max(0, ...insets.map(([start]) => start)), Math.max(0, ...insets.map(([, end]) => end))] as const
  const lineCount = Math.ceil(model.panels.length / columns)
  const heightOf = (panel: ChartPanel, heading: number) =>
    rows
      ? heightOfRows(panel, model.kind, room, words)
      : typeof size === 'number'
        ? (single ? heights : panelHeights)[size]
        : Math.max(leastHeight, (size.height - gap.y * (lineCount - 1)) / lineCount - (single ? 0 : heading))
  const panels: PanelLayout[] = []
  let y = 0
  for (let start = 0; start < model.panels.length; start += columns) {
    const line = model.panels.slice(start, start + columns)
    const heading = Math.max(
      ...line.map((panel) => layoutHeading(words.panel(panel), { x: 0, y: 0, width: panelWidth, height: 0 }).height),
    )
    const height = Math.max(...line.map((panel) => heightOf(panel, heading))) + (rows || !single ? heading : 0)
    line.forEach((panel, index) => {
      const frame: Frame = {
        x: index * (panelWidth + gap.x),
        y,
        width: panelWidth,
        height: rows ? heightOf(panel, heading) + heading : height,
      }
      const extent = sharedExtent(panel)
      panels.push(
        rows
          ? layoutRows(panel, model.kind, frame, words, { extent, heading, room, inset })
          : layoutColumns(panel, model.kind, frame, words, { extent, heading, labelled: single }),
      )
    })
    y += height + gap.y
  }
  return { kind: model.kind, width, height: Math.max(60, y - gap.y), panels }
}
