import { findRow, type Atlas } from './atlas.ts'
import { toCanonicalJson } from './canonical-json.ts'
import { findSample, rowsOfChart } from './chart-rows.ts'
import { titleReferences } from './title.ts'
import type { Chart } from '../schema/chart.ts'
import type { Dataset, Row } from '../schema/dataset.ts'
import type { Edition } from '../schema/edition.ts'
import type { Source } from '../schema/source.ts'

/** What an edition keeps of a chart, before it has a number and a day. */
export type Slice = Pick<Edition, 'definition' | 'datasets' | 'sources' | 'pins'>

/** In what two slices differ; ids in alphabetical order. */
export type SliceDifference = { definition: boolean; datasets: readonly string[]; sources: readonly string[] }

const byId = <T extends { id: string }>(items: readonly T[]) => items.toSorted((a, b) => (a.id < b.id ? -1 : 1))
const toMap = <T extends { id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]))

/** Every text inside a value of JSON. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** References "dataset/key" of all rows a chart quotes in its texts or prints at the ends of its series, each once. */
function listQuotedRows(chart: Chart): string[] {
  return [...new Set([...textsIn(chart).flatMap(titleReferences), ...Object.values(chart.endLabels ?? {})])]
}

/** Keys of the rows a chart needs, by dataset; a dataset it draws has an entry even when no row of it is drawn. */
function keysByDataset(chart: Chart, datasets: ReadonlyMap<string, Dataset>): Map<string, Set<string>> {
  const keys = new Map(chart.draws.map(({ dataset }) => [dataset, new Set<string>()]))
  const add = (dataset: string, row: Row) => keys.set(dataset, (keys.get(dataset) ?? new Set()).add(row.key))
  for (const { dataset, row } of rowsOfChart(chart, datasets)) {
    add(dataset.id, row)
    const sample = chart.samples === undefined ? undefined : findSample(chart.samples, row, dataset)
    if (sample) add(dataset.id, sample)
  }
  for (const reference of listQuotedRows(chart)) {
    const found = findRow(datasets, reference)
    if (found) add(found.dataset.id, found.row)
  }
  return keys
}

/**
 * A chart with all that its drawing, its texts and its table need: the rows it draws, quotes or takes sample sizes from,
 * their datasets' metadata whole, and their sources. The build has checked the references; what is unknown is left out.
 */
export function sliceOf(
  chart: Chart,
  datasets: ReadonlyMap<string, Dataset>,
  sources: ReadonlyMap<string, Source>,
): Slice {
  const keys = keysByDataset(chart, datasets)
  const kept = byId([...keys.keys()].flatMap((id) => datasets.get(id) ?? [])).map((dataset) => ({
    ...dataset,
    rows: dataset.rows.filter((row) => keys.get(dataset.id)?.has(row.key)),
  }))
  const cited = new Set(kept.flatMap(({ rows }) => rows.flatMap((row) => [row.source, ...(row.alsoSources ?? [])])))
  return {
    definition: chart,
    datasets: kept,
    sources: byId([...cited].flatMap((id) => sources.get(id) ?? [])),
    pins: Object.fromEntries(kept.map(({ id, version }) => [id, version])),
  }
}

function idsThatDiffer(before: readonly { id: string }[], after: readonly { id: string }[]): string[] {
  const [old, now] = [toMap(before), toMap(after)]
  const ids = new Set([...old.keys(), ...now.keys()])
  return [...ids].filter((id) => toCanonicalJson(old.get(id)) !== toCanonicalJson(now.get(id))).toSorted()
}

/** A chart's place in the gallery is no part of what a link to it shows. */
const withoutOrder = ({ order: _, ...rest }: Chart) => rest

/** In what two slices of a chart differ; undefined when a reader would see the same. */
export function compareSlices(before: Slice, after: Slice): SliceDifference | undefined {
  const difference = {
    definition: toCanonicalJson(withoutOrder(before.definition)) !== toCanonicalJson(withoutOrder(after.definition)),
    datasets: idsThatDiffer(before.datasets, after.datasets),
    sources: idsThatDiffer(before.sources, after.sources),
  }
  const isSame = !difference.definition && difference.datasets.length === 0 && difference.sources.length === 0
  return isSame ? undefined : difference
}

/** Editions of a chart, oldest first; none for a chart that was never released. */
export const editionsOf = (atlas: Pick<Atlas, 'editions'>, chart: string): readonly Edition[] =>
  atlas.editions.get(chart) ?? []

/** What an edition is drawn from, in the form of today's atlas: nothing of today's data comes in. */
export function atlasOfEdition(edition: Edition): Pick<Atlas, 'charts' | 'datasets' | 'sources'> {
  return {
    charts: new Map([[edition.chart, edition.definition]]),
    datasets: toMap(edition.datasets),
    sources: toMap(edition.sources),
  }
}
