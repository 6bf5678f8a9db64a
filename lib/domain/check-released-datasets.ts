import { lockedVersions, lockFile, redirectsFile, type ReleaseFinding, type ReleaseInput } from './release-input.ts'
import { quote } from './check-words.ts'
import type { Dataset } from '../schema/dataset.ts'
import type { ViewsLock } from '../schema/views-lock.ts'

type Words = Pick<ReleaseFinding, 'expected' | 'found' | 'fix' | 'waits'>

const raise = (version: number) =>
  `raise "version" to ${version}, say in "changes" what is different, and run npm run release`

function judgeVersion({ id, version }: Dataset, hash: string, lock: ViewsLock): Words | undefined {
  const newest = lockedVersions(lock, id)?.at(-1)
  const unreleased = `version ${version}, not released yet`
  if (!newest)
    return { expected: `a version in ${lockFile}`, found: unreleased, fix: 'run npm run release', waits: true }
  const next = newest.version + 1
  if (version < newest.version) {
    const expected = `version ${newest.version} or higher: ${newest.version} is released`
    return { expected, found: String(version), fix: `write ${newest.version}, or, if a row is different, ${next}` }
  }
  if (version > next) {
    return {
      expected: `version ${next}, the next after the released ${newest.version}`,
      found: String(version),
      fix: `write ${next}`,
    }
  }
  if (version === next) {
    return { expected: `a version in ${lockFile}`, found: unreleased, fix: 'run npm run release', waits: true }
  }
  if (hash === newest.hash) return undefined
  const expected = `what was released as version ${version}: a released version never changes`
  return { expected, found: 'other content under the same version', fix: raise(next) }
}

/** Ids of datasets whose released version was changed in place, or taken back. */
export function listSpoiledDatasets({ datasets, lock }: ReleaseInput): Set<string> {
  if (!lock) return new Set()
  return new Set(
    datasets.flatMap(({ value, hash }) => {
      const words = judgeVersion(value, hash, lock)
      return words && !words.waits ? [value.id] : []
    }),
  )
}

/** A released version never changes, the next has the next number, and no released dataset goes without a trace. */
export function checkReleasedDatasets({ datasets, lock, redirects, pathOf }: ReleaseInput): ReleaseFinding[] {
  if (!lock) return []
  const changed = datasets.flatMap(({ file, value, hash }): ReleaseFinding[] => {
    const words = judgeVersion(value, hash, lock)
    return words ? [{ file, path: ['version'], ...words }] : []
  })
  const today = new Set(datasets.map(({ value }) => value.id))
  const led = new Set(redirects.map(({ from }) => from))
  const gone = Object.keys(lock.datasets).flatMap((id): ReleaseFinding[] => {
    const from = pathOf.dataset(id)
    if (today.has(id) || led.has(from)) return []
    return [
      {
        file: `data/datasets/${id}.json`,
        path: [],
        expected: `the dataset ${quote(id)}, released before, or a redirect from ${quote(from)}`,
        found: 'neither',
        fix: `put the file back, or add {"from": ${quote(from)}, "to": "/data/…/", "date": "…"} to ${redirectsFile}`,
      },
    ]
  })
  return [...changed, ...gone]
}
