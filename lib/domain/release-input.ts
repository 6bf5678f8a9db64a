import type { Finding, Located } from './check-finding.ts'
import type { Chart } from '../schema/chart.ts'
import type { Dataset } from '../schema/dataset.ts'
import type { Edition } from '../schema/edition.ts'
import type { Redirect } from '../schema/redirect.ts'
import type { Source } from '../schema/source.ts'
import type { ViewsLock } from '../schema/views-lock.ts'

export const lockFile = 'data/views.lock.json'
export const redirectsFile = 'data/redirects.json'
export const editionsFolder = 'data/editions'

/** Path of an edition's file from the project's root. */
export const fileOfEdition = (chart: string, edition: number) => `${editionsFolder}/${chart}/${edition}.json`

/** A parsed file with the hash of its JSON. */
export type Hashed<T> = Located<T> & { hash: string }

/** What is there today and what was released, side by side. Today's data has no other problem. */
export type ReleaseInput = {
  datasets: readonly Hashed<Dataset>[]
  charts: readonly Located<Chart>[]
  sources: ReadonlyMap<string, Source>
  /** Each chart's oldest first. */
  editions: readonly Hashed<Edition>[]
  /** Undefined when nothing was ever released. */
  lock: ViewsLock | undefined
  redirects: readonly Redirect[]
  /** Paths of today's pages, without language and base path. */
  pages: ReadonlySet<string>
  /** Paths of the page of a view and of a dataset, without language and base path. */
  pathOf: { view: (chart: string, view: string) => string; dataset: (dataset: string) => string }
}

/** A finding; `waits` when nothing is wrong but that "npm run release" has not been run. */
export type ReleaseFinding = Finding & { waits?: true }

/** What the lock says of a dataset or a chart; undefined for one that was never released. */
export const lockedVersions = (lock: ViewsLock, dataset: string) =>
  Object.hasOwn(lock.datasets, dataset) ? lock.datasets[dataset] : undefined
export const lockedChart = (lock: ViewsLock, chart: string) =>
  Object.hasOwn(lock.charts, chart) ? lock.charts[chart] : undefined

/** The newest edition of a chart, as its file says. */
export const newestEdition = ({ editions }: Pick<ReleaseInput, 'editions'>, chart: string) =>
  editions.findLast(({ value }) => value.chart === chart)
