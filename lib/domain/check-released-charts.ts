import { listSpoiledDatasets } from './check-released-datasets.ts'
import { quote, quoteList } from './check-words.ts'
import { compareSlices, sliceOf, type SliceDifference } from './editions.ts'
import {
  lockedChart,
  lockFile,
  newestEdition,
  redirectsFile,
  type ReleaseFinding,
  type ReleaseInput,
} from './release-input.ts'
import type { Chart } from '../schema/chart.ts'

type Place = { file: string; chart: Chart }

/** "its definition, the data of "jobs" and the sources "census"". */
export function describeDifference({ definition, datasets, sources }: SliceDifference): string {
  const parts = [
    ...(definition ? ['its definition'] : []),
    ...(datasets.length > 0 ? [`the data of ${quoteList(datasets, 'and')}`] : []),
    ...(sources.length > 0 ? [`the source ${quoteList(sources, 'and')}`] : []),
  ]
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : (parts[0] ?? 'nothing')
}

/** A dataset spoiled in place is told there; the charts that draw it are not blamed for it. */
function withoutSpoiled(difference: SliceDifference, spoiled: ReadonlySet<string>): SliceDifference | undefined {
  const datasets = difference.datasets.filter((id) => !spoiled.has(id))
  const { definition, sources } = difference
  return definition || datasets.length > 0 || sources.length > 0 ? { definition, datasets, sources } : undefined
}

function checkToday({ file, chart }: Place, input: ReleaseInput, spoiled: ReadonlySet<string>): ReleaseFinding[] {
  const locked = input.lock && lockedChart(input.lock, chart.id)
  const waits = { file, fix: 'run npm run release', waits: true } as const
  if (!locked) {
    const found = `${quote(chart.id)}, not released yet`
    return [{ ...waits, path: ['id'], expected: `a chart in ${lockFile}`, found }]
  }
  const newest = newestEdition(input, chart.id)
  const datasets = new Map(input.datasets.map(({ value }) => [value.id, value]))
  const difference = newest && compareSlices(newest.value, sliceOf(chart, datasets, input.sources))
  const told = difference && withoutSpoiled(difference, spoiled)
  if (newest && told) {
    const { edition } = newest.value
    const expected = `what edition ${edition} shows`
    const found = `${describeDifference(told)}, changed since`
    return [{ ...waits, path: [], expected, found, fix: `run npm run release: it becomes edition ${edition + 1}` }]
  }
  return chart.views.flatMap(({ id }, index) =>
    locked.views.includes(id)
      ? []
      : [
          {
            ...waits,
            path: ['views', index, 'id'],
            expected: `a view of the chart in ${lockFile}`,
            found: `${quote(id)}, not released yet`,
          },
        ],
  )
}

function checkGone(id: string, views: readonly string[], input: ReleaseInput): ReleaseFinding[] {
  const today = input.charts.find(({ value }) => value.id === id)
  const led = new Set(input.redirects.map(({ from }) => from))
  return views.flatMap((view) => {
    const from = input.pathOf.view(id, view)
    if (today?.value.views.some((one) => one.id === view) || led.has(from)) return []
    const what = today ? `the view ${quote(view)}` : `the view ${quote(view)} of the chart ${quote(id)}`
    const to = today ? input.pathOf.view(id, 'default') : '/charts/…/'
    return [
      {
        file: `data/charts/${id}.json`,
        path: today ? ['views'] : [],
        expected: `${what}, released before, or a redirect from ${quote(from)}`,
        found: 'neither',
        fix: `put it back, or add {"from": ${quote(from)}, "to": ${quote(to)}, "date": "…"} to ${redirectsFile}`,
      },
    ]
  })
}

/** What a chart shows today stands in its newest edition, and no released view goes without a redirect. */
export function checkReleasedCharts(input: ReleaseInput): ReleaseFinding[] {
  if (!input.lock) return []
  const spoiled = listSpoiledDatasets(input)
  return [
    ...input.charts.flatMap(({ file, value }) => checkToday({ file, chart: value }, input, spoiled)),
    ...Object.entries(input.lock.charts).flatMap(([id, { views }]) => checkGone(id, views, input)),
  ]
}
