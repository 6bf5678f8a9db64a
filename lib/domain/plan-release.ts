import { describeDifference } from './check-released-charts.ts'
import { checkReleases } from './check-releases.ts'
import { quote } from './check-words.ts'
import { compareSlices, sliceOf, type Slice } from './editions.ts'
import { checkShared, forgetNewest, type Replace } from './forget-newest.ts'
import { fileOfEdition, lockedChart, newestEdition, type ReleaseFinding, type ReleaseInput } from './release-input.ts'
import type { Chart } from '../schema/chart.ts'
import type { Edition } from '../schema/edition.ts'
import type { ViewsLock } from '../schema/views-lock.ts'

type Options = {
  /** The day of the new editions: 2026-11-20. */
  published: string
  replace: Replace
  /** Hash of a value of JSON, as the lock holds it. */
  hash: (value: unknown) => string
}

/** Files to write, and what changes in words (none when nothing does); `faults` instead when something released would be lost. */
export type ReleasePlan =
  | { faults: readonly ReleaseFinding[] }
  | { editions: readonly { file: string; value: Edition }[]; lock: ViewsLock; changes: readonly string[] }

const sorted = <T>(entries: Iterable<readonly [string, T]>): Record<string, T> =>
  Object.fromEntries([...entries].toSorted(([a], [b]) => (a < b ? -1 : 1)))

const describePins = ({ pins }: Slice, before: Slice | undefined) =>
  Object.entries(pins)
    .map(([id, version]) => {
      const old = before?.pins[id]
      return old === undefined || old === version ? `${id} ${version}` : `${id} ${old} → ${version}`
    })
    .join(', ')

/** The edition a chart needs that its newest does not give; undefined when there is nothing to write. */
function toEdition(chart: Chart, before: ReleaseInput, now: ReleaseInput, published: string) {
  const datasets = new Map(now.datasets.map(({ value }) => [value.id, value]))
  const slice = sliceOf(chart, datasets, now.sources)
  const last = newestEdition(before, chart.id)?.value
  const difference = last && compareSlices(last, slice)
  if (last && !difference) return undefined
  const edition = (newestEdition(now, chart.id)?.value.edition ?? 0) + 1
  const value: Edition = { chart: chart.id, edition, published, ...slice }
  const what = difference ? `: ${describeDifference(difference)} changed` : ', the first'
  const how = last?.edition === edition ? ', written anew' : ''
  return { value, words: `Edition ${edition} of ${quote(chart.id)}${how}${what} (data: ${describePins(slice, last)})` }
}

/** A chart's newest edition as the lock names it. */
type Locked = { chart: string; edition: number; hash: string }

function lockCharts(now: ReleaseInput, newest: readonly Locked[]): ViewsLock['charts'] {
  const locked = now.lock?.charts ?? {}
  const today = now.charts.map(({ value: chart }): [string, ViewsLock['charts'][string]] => {
    const before = now.lock && lockedChart(now.lock, chart.id)
    const { edition, hash } = newest.find((one) => one.chart === chart.id) ?? {}
    const views = [...new Set([...(before?.views ?? []), ...chart.views.map(({ id }) => id)])]
    const added = edition === undefined || hash === undefined ? [] : [{ edition, hash }]
    return [chart.id, { views, editions: [...(before?.editions ?? []), ...added] }]
  })
  return sorted(new Map([...Object.entries(locked), ...today]))
}

function lockDatasets({ datasets, lock }: ReleaseInput): ViewsLock['datasets'] {
  const locked = lock?.datasets ?? {}
  const today = datasets.map(({ value: { id, version }, hash }) => {
    const before = Object.hasOwn(locked, id) ? (locked[id] ?? []) : []
    return [id, before.at(-1)?.version === version ? before : [...before, { version, hash }]] as const
  })
  return sorted(new Map([...Object.entries(locked), ...today]))
}

/** Datasets whose newest locked version is another than before. */
function describeDatasets(before: ViewsLock['datasets'], after: ViewsLock['datasets']): string[] {
  return Object.entries(after).flatMap(([id, versions]) => {
    const [old, now] = [Object.hasOwn(before, id) ? before[id]?.at(-1) : undefined, versions.at(-1)]
    if (!now || (old?.version === now.version && old.hash === now.hash)) return []
    return [`Version ${now.version} of the data ${quote(id)}${old?.version === now.version ? ', written anew' : ''}`]
  })
}

/** What a release writes: an edition for each chart that shows something new, and the lock with all that is new. */
export function planRelease(input: ReleaseInput, options: Options): ReleasePlan {
  const now = forgetNewest(input, options.replace)
  const faults = [...checkReleases(now).filter(({ waits }) => !waits), ...checkShared(input, options.replace)]
  if (faults.length > 0) return { faults }
  const made = input.charts.flatMap(({ value }) => toEdition(value, input, now, options.published) ?? [])
  const unchanged = input.editions.filter(
    (edition) => !now.editions.includes(edition) && !made.some(({ value }) => value.chart === edition.value.chart),
  )
  const newest = [
    ...made.map(({ value }) => ({ ...value, hash: options.hash(value) })),
    ...unchanged.map(({ value, hash }) => ({ ...value, hash })),
  ]
  const led = input.redirects.map(({ from }) => from)
  const old = input.lock?.redirects ?? []
  const added = led.filter((from) => !old.includes(from))
  const lock: ViewsLock = {
    datasets: lockDatasets(now),
    charts: lockCharts(now, newest),
    redirects: [...old, ...added],
  }
  return {
    editions: made.map(({ value }) => ({ file: fileOfEdition(value.chart, value.edition), value })),
    lock,
    changes: [
      ...made.map(({ words }) => words),
      ...describeDatasets(input.lock?.datasets ?? {}, lock.datasets),
      ...added.map((from) => `Redirect from ${from}`),
    ],
  }
}
