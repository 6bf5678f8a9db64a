import { toCanonicalJson } from './canonical-json.ts'
import { diffRows, type RowChange } from './diff-rows.ts'
import type { Chart, ChartView } from '../schema/chart.ts'
import type { Dataset, DatasetChange } from '../schema/dataset.ts'
import type { Edition } from '../schema/edition.ts'
import type { LocalizedText } from '../schema/text.ts'

/** What changed in one dataset of a chart. A row added or removed is one the chart began or ceased to show. */
export type DatasetChanges = {
  /** As it is after the change; as it was when the chart shows nothing of it any more. */
  dataset: Dataset
  /** Absent where the chart did not show the dataset before, or does not after. */
  versionBefore?: number
  versionAfter?: number
  rows: readonly RowChange[]
  /** What the dataset itself says of the versions in between, oldest first. */
  notes: readonly DatasetChange[]
}

const wordPlaces = ['name', 'subtitle', 'note', 'good', 'bad'] as const

export type WordChange = { place: (typeof wordPlaces)[number]; before: LocalizedText; after: LocalizedText }

export type ViewChange =
  | { kind: 'added'; id: string; after: ChartView }
  | { kind: 'removed'; id: string; before: ChartView }
  | { kind: 'changed'; id: string; before: ChartView; after: ChartView }

/** What an edition shows otherwise than the one before it. */
export type EditionChanges = {
  edition: number
  published: string
  datasets: readonly DatasetChanges[]
  views: readonly ViewChange[]
  words: readonly WordChange[]
  /** Whether the drawing itself changed: what is drawn, in which order, how. */
  drawing: boolean
  /** Ids of sources described otherwise; those that only come or go do so with their rows. */
  sources: readonly string[]
}

const isSame = (before: unknown, after: unknown) => toCanonicalJson(before) === toCanonicalJson(after)
const find = <T extends { id: string }>(items: readonly T[], id: string) => items.find((item) => item.id === id)

/** Ids of both lists, each once: those of the later first. */
const idsOf = (before: readonly { id: string }[], after: readonly { id: string }[]) => [
  ...new Set([...after, ...before].map(({ id }) => id)),
]

function compareDatasets(before: Dataset | undefined, after: Dataset | undefined): DatasetChanges[] {
  const dataset = after ?? before
  if (!dataset || isSame(before, after)) return []
  const [old, now] = [before ?? { ...dataset, rows: [] }, after ?? { ...dataset, rows: [] }]
  const notes = before && after ? (after.changes ?? []).filter(({ version }) => version > before.version) : []
  return [
    {
      dataset,
      ...(before && { versionBefore: before.version }),
      ...(after && { versionAfter: after.version }),
      rows: diffRows(old, now),
      notes,
    },
  ]
}

function compareView(id: string, before: ChartView | undefined, after: ChartView | undefined): ViewChange[] {
  if (before && after) return isSame(before, after) ? [] : [{ kind: 'changed', id, before, after }]
  if (after) return [{ kind: 'added', id, after }]
  return before ? [{ kind: 'removed', id, before }] : []
}

const wordsOf = ({ name, subtitle, note, use }: Chart) => ({ name, subtitle, note, ...use })

/** The definition without its words, its views and its place in the gallery. */
function drawingOf(chart: Chart) {
  const { order: _order, name: _name, subtitle: _subtitle, note: _note, use: _use, views: _views, ...drawing } = chart
  return drawing
}

/** What changed from one edition of a chart to a later one. */
export function compareEditions(before: Edition, after: Edition): EditionChanges {
  const [old, now] = [before.definition, after.definition]
  const [oldWords, nowWords] = [wordsOf(old), wordsOf(now)]
  return {
    edition: after.edition,
    published: after.published,
    datasets: idsOf(before.datasets, after.datasets).flatMap((id) =>
      compareDatasets(find(before.datasets, id), find(after.datasets, id)),
    ),
    views: idsOf(old.views, now.views).flatMap((id) => compareView(id, find(old.views, id), find(now.views, id))),
    words: wordPlaces
      .filter((place) => !isSame(oldWords[place], nowWords[place]))
      .map((place) => ({ place, before: oldWords[place], after: nowWords[place] })),
    drawing: !isSame(drawingOf(old), drawingOf(now)),
    sources: after.sources
      .filter((source) => {
        const earlier = find(before.sources, source.id)
        return earlier !== undefined && !isSame(earlier, source)
      })
      .map(({ id }) => id),
  }
}

/** What each edition changed, oldest first; the first edition changed nothing and is left out. */
export function listEditionChanges(editions: readonly Edition[]): EditionChanges[] {
  return editions.flatMap((after, index) => {
    const before = editions[index - 1]
    return before ? [compareEditions(before, after)] : []
  })
}
