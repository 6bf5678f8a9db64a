import { quote, quoteList } from './check-words.ts'
import { lockedChart, lockedVersions, newestEdition, type ReleaseFinding, type ReleaseInput } from './release-input.ts'
import { compareSlices, sliceOf } from './editions.ts'
import type { ViewsLock } from '../schema/views-lock.ts'

/** Charts whose newest edition no reader has seen yet, and may be written anew. */
export type Replace = ReadonlySet<string> | 'all'

const isReplaced = (replace: Replace, chart: string) => replace === 'all' || replace.has(chart)

/** Ids of the datasets that only editions to be replaced hold: their newest version may be written anew as well. */
function listReplacedDatasets({ datasets, editions, charts }: ReleaseInput, replace: Replace): Set<string> {
  if (replace === 'all') return new Set(datasets.map(({ value }) => value.id))
  const named = charts.filter(({ value }) => replace.has(value.id)).map(({ value }) => value.id)
  return new Set(named.flatMap((id) => Object.keys(newestEdition({ editions }, id)?.value.pins ?? {})))
}

function forgetEdition(chart: string, input: ReleaseInput, lock: ViewsLock): ViewsLock['charts'] {
  const locked = lockedChart(lock, chart)
  const older = input.editions.filter(({ value }) => value.chart === chart).slice(0, -1)
  if (!locked || older.length === 0) return {}
  const views = [...new Set(older.flatMap(({ value }) => value.definition.views.map(({ id }) => id)))]
  return { [chart]: { views, editions: locked.editions.slice(0, -1) } }
}

/** As if the newest editions of these charts, and changes in place of the data they draw, had never been released. */
export function forgetNewest(input: ReleaseInput, replace: Replace): ReleaseInput {
  const { lock } = input
  if (!lock) return input
  const forgotten = new Set(
    input.charts.flatMap(({ value: { id } }) => {
      const newest = isReplaced(replace, id) ? newestEdition(input, id) : undefined
      return newest ? [newest] : []
    }),
  )
  const datasets = listReplacedDatasets(input, replace)
  const relocked = Object.entries(lock.datasets).map(([id, versions]) => {
    const today = datasets.has(id) ? input.datasets.find(({ value }) => value.id === id) : undefined
    const same = versions.map((one) => (one.version === today?.value.version ? { ...one, hash: today.hash } : one))
    return [id, today?.value.version === versions.at(-1)?.version ? same : versions] as const
  })
  const charts = [...forgotten].map(({ value }) => value.chart)
  const kept = Object.fromEntries(Object.entries(lock.charts).filter(([id]) => !charts.includes(id)))
  return {
    ...input,
    editions: input.editions.filter((edition) => !forgotten.has(edition)),
    lock: {
      ...lock,
      datasets: Object.fromEntries(relocked),
      charts: Object.assign(kept, ...charts.map((chart) => forgetEdition(chart, input, lock))),
    },
  }
}

/** A dataset written anew must not change under a chart whose editions stay. */
export function checkShared(input: ReleaseInput, replace: Replace): ReleaseFinding[] {
  const { lock } = input
  if (!lock || replace === 'all') return []
  const today = new Map(input.datasets.map(({ value }) => [value.id, value]))
  const replaced = listReplacedDatasets(input, replace)
  const changed = input.datasets.filter(({ value, hash }) => {
    const newest = lockedVersions(lock, value.id)?.at(-1)
    return replaced.has(value.id) && newest?.version === value.version && newest.hash !== hash
  })
  return changed.flatMap(({ file, value }): ReleaseFinding[] => {
    const others = input.charts
      .map(({ value: chart }) => ({ chart, newest: newestEdition(input, chart.id) }))
      .filter(
        ({ chart, newest }) =>
          newest !== undefined &&
          !replace.has(chart.id) &&
          compareSlices(newest.value, sliceOf(chart, today, input.sources))?.datasets.includes(value.id) === true,
      )
      .map(({ chart }) => chart.id)
    if (others.length === 0) return []
    const expected = 'a change that only the charts to replace show'
    const fix = `raise "version", or replace ${quoteList(others, 'and')} too, if no reader has seen them`
    return [
      { file, path: ['version'], expected, found: `${quote(value.id)} is also in ${quoteList(others, 'and')}`, fix },
    ]
  })
}
