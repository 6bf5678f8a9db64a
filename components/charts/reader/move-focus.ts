import type { ChartLayout, Mark, PanelLayout } from '../layout/types'

/** Which value is pointed at, whatever the width it is drawn in. */
export type MarkId = { panel: string; series: string; place: string }

export const idOf = (mark: Mark): MarkId => ({
  panel: mark.panel.id,
  series: mark.series.id,
  place: mark.place.id,
})

const sameMark = (a: MarkId, b: MarkId) => a.panel === b.panel && a.series === b.series && a.place === b.place

export const marksOf = (layout: ChartLayout): Mark[] => layout.panels.flatMap((panel) => panel.marks)

export const findMark = (layout: ChartLayout, id: MarkId | undefined): Mark | undefined =>
  id && marksOf(layout).find((mark) => sameMark(idOf(mark), id))

/** Values at one place of one panel, in the order of the series. */
export const groupOf = (layout: ChartLayout, mark: Mark): Mark[] =>
  marksOf(layout).filter((other) => other.panel === mark.panel && other.place.id === mark.place.id)

const placesOf = (panel: PanelLayout) =>
  panel.panel.places.filter((place) => panel.marks.some((mark) => mark.place.id === place.id))

/** The value of a panel at a place, of the series asked for or else the nearest in order. */
function pick(panel: PanelLayout, place: string, series: string): Mark | undefined {
  const there = panel.marks.filter((mark) => mark.place.id === place)
  return there.find((mark) => mark.series.id === series) ?? there[0]
}

/** Moves by places: to the next or previous one that has a value, across panels. */
function alongPlaces(layout: ChartLayout, mark: Mark, step: 1 | -1): Mark | undefined {
  const index = layout.panels.findIndex((panel) => panel.panel === mark.panel)
  const panel = layout.panels[index]
  if (!panel) return undefined
  const own = panel.marks.filter((other) => other.series.id === mark.series.id)
  const order = placesOf(panel)
  const here = order.findIndex((place) => place.id === mark.place.id)
  for (let at = here + step; at >= 0 && at < order.length; at += step) {
    const found = own.find((other) => other.place.id === order[at]?.id)
    if (found) return found
  }
  const neighbour = layout.panels[index + step]
  const place = neighbour && (step === 1 ? placesOf(neighbour)[0] : placesOf(neighbour).at(-1))
  return neighbour && place && pick(neighbour, place.id, mark.series.id)
}

/** Moves among the values of one place by their position: upwards in columns, to the right in rows. */
function alongSeries(layout: ChartLayout, mark: Mark, step: 1 | -1, form: PanelLayout['form']): Mark | undefined {
  const sorted = groupOf(layout, mark).sort((a, b) => (form === 'columns' ? b.y - a.y : a.x - b.x))
  return sorted[sorted.indexOf(mark) + step]
}

/**
 * The value a key leads to; undefined when the key is none of the chart's. At an edge the focus stays where it is.
 * In columns left and right go by place and up and down by series; in rows it is the other way round.
 */
export function moveFocus(layout: ChartLayout, from: MarkId | undefined, key: string): Mark | undefined {
  const all = marksOf(layout)
  const first = all[0]
  if (!first) return undefined
  const mark = findMark(layout, from)
  const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End']
  if (!keys.includes(key)) return undefined
  if (!mark) return key === 'End' ? lastOf(layout, first) : first
  const panel = layout.panels.find((candidate) => candidate.panel === mark.panel)
  const form = panel?.form ?? 'columns'
  if (key === 'Home' || key === 'End') return (key === 'Home' ? firstOf(layout, mark) : lastOf(layout, mark)) ?? mark
  const forward = form === 'columns' ? 'ArrowRight' : 'ArrowDown'
  const back = form === 'columns' ? 'ArrowLeft' : 'ArrowUp'
  const up = form === 'columns' ? 'ArrowUp' : 'ArrowRight'
  const next =
    key === forward
      ? alongPlaces(layout, mark, 1)
      : key === back
        ? alongPlaces(layout, mark, -1)
        : alongSeries(layout, mark, key === up ? 1 : -1, form)
  return next ?? mark
}

const ownOf = (layout: ChartLayout, mark: Mark) => {
  const panel = layout.panels.find((candidate) => candidate.panel === mark.panel)
  return panel
    ? placesOf(panel).flatMap(
        (place) => panel.marks.find((other) => other.place.id === place.id && other.series.id === mark.series.id) ?? [],
      )
    : []
}
const firstOf = (layout: ChartLayout, mark: Mark) => ownOf(layout, mark)[0]
const lastOf = (layout: ChartLayout, mark: Mark) => ownOf(layout, mark).at(-1)

/** The value nearest to a point of the drawing: first the place by its axis, then the value there. */
export function nearestMark(layout: ChartLayout, x: number, y: number): Mark | undefined {
  const inside = (panel: PanelLayout) => {
    const { left, right, top, bottom } = panel.plot
    return Math.max(left - x, x - right, 0) + Math.max(top - y, y - bottom, 0)
  }
  const panel = layout.panels.toSorted((a, b) => inside(a) - inside(b)).find((candidate) => candidate.marks.length > 0)
  if (!panel) return undefined
  const columns = panel.form === 'columns'
  const along = (mark: Mark) => Math.abs(columns ? centreOf(panel, mark) - x : rowOf(panel, mark) - y)
  const least = Math.min(...panel.marks.map(along))
  const there = panel.marks.filter((mark) => along(mark) - least < 0.5)
  const across = (mark: Mark) =>
    mark.box
      ? Math.max(mark.box.left - x, x - mark.box.right, 0) + Math.max(mark.box.top - y, y - mark.box.bottom, 0)
      : Math.hypot(mark.x - x, mark.y - y)
  return there.toSorted((a, b) => across(a) - across(b))[0]
}

const centreOf = (panel: PanelLayout, mark: Mark) => (panel.form === 'columns' ? panel.x(mark.place.id) : mark.x)
const rowOf = (panel: PanelLayout, mark: Mark) =>
  panel.form === 'rows' ? (panel.rows.find((row) => row.place.id === mark.place.id)?.middle ?? mark.y) : mark.y
