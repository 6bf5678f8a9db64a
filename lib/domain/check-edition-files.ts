import { findRepeats, quote } from './check-words.ts'
import {
  fileOfEdition,
  lockedChart,
  lockedVersions,
  lockFile,
  type Hashed,
  type ReleaseFinding,
  type ReleaseInput,
} from './release-input.ts'
import type { Edition } from '../schema/edition.ts'
import type { ViewsLock } from '../schema/views-lock.ts'

const restore = 'take the file back from version control as it was'

function checkFile({ file, value, hash }: Hashed<Edition>, lock: ViewsLock): ReleaseFinding[] {
  const at = { file, path: [] }
  const locked = lockedChart(lock, value.chart)?.editions.find(({ edition }) => edition === value.edition)
  if (!locked) {
    const expected = `an edition in ${lockFile}`
    return [
      { ...at, expected, found: 'one that was never released', fix: 'remove the file: npm run release writes it' },
    ]
  }
  if (locked.hash === hash) return []
  const expected = `edition ${value.edition} of ${quote(value.chart)} as it was released: it never changes`
  return [{ ...at, expected, found: 'other content', fix: restore }]
}

/** What an edition shows must stand in the lock, or the lock has lost something. */
function checkLockHolds({ value }: Hashed<Edition>, lock: ViewsLock): ReleaseFinding[] {
  const { chart, edition, definition, pins } = value
  const locked = lockedChart(lock, chart)
  if (!locked) return []
  const views = definition.views.filter(({ id }) => !locked.views.includes(id))
  const versions = Object.entries(pins).filter(
    ([id, version]) => !lockedVersions(lock, id)?.some((one) => one.version === version),
  )
  const lost = (path: ReleaseFinding['path'], what: string): ReleaseFinding => {
    const expected = `${what}, which edition ${edition} of ${quote(chart)} has`
    return { file: lockFile, path, expected, found: 'nothing', fix: restore }
  }
  return [
    ...views.map(({ id }) => lost(['charts', chart, 'views'], `the view ${quote(id)}`)),
    ...versions.map(([id, version]) => lost(['datasets', id], `version ${version} of ${quote(id)}`)),
  ]
}

/** Versions and editions stand once each, oldest first, without a gap. */
function checkCounting(lock: ViewsLock): ReleaseFinding[] {
  const judge = (path: ReleaseFinding['path'], numbers: readonly number[], start: number): ReleaseFinding[] => {
    const index = numbers.findIndex((number, place) => number !== start + place)
    if (index < 0) return []
    const expected = `${start + index}: counted one by one, oldest first`
    return [{ file: lockFile, path: [...path, index], expected, found: String(numbers[index]), fix: restore }]
  }
  return [
    ...Object.entries(lock.datasets).flatMap(([id, versions]) => {
      const numbers = versions.map(({ version }) => version)
      return judge(['datasets', id], numbers, numbers[0] ?? 1)
    }),
    ...Object.entries(lock.charts).flatMap(([id, { editions }]) => {
      const numbers = editions.map(({ edition }) => edition)
      return judge(['charts', id, 'editions'], numbers, 1)
    }),
  ]
}

/** Every released edition has its file, unchanged, and the lock knows all that the files hold. */
export function checkEditionFiles({ editions, lock }: ReleaseInput): ReleaseFinding[] {
  if (!lock) return []
  const present = new Set(editions.map(({ file }) => file))
  const missing = Object.entries(lock.charts).flatMap(([chart, locked]) =>
    locked.editions
      .map(({ edition }) => ({ edition, file: fileOfEdition(chart, edition) }))
      .filter(({ file }) => !present.has(file))
      .map(({ edition, file }) => ({
        file,
        path: [],
        expected: `edition ${edition} of ${quote(chart)}, released before`,
        found: 'no such file',
        fix: restore,
      })),
  )
  const lost = editions.flatMap((edition) => checkLockHolds(edition, lock))
  return [
    ...editions.flatMap((edition) => checkFile(edition, lock)),
    ...missing,
    ...checkCounting(lock),
    ...withoutRepeats(lost),
  ]
}

/** Several editions may miss the same entry: the first tells it. */
function withoutRepeats(findings: readonly ReleaseFinding[]): ReleaseFinding[] {
  const keyOf = ({ path, expected }: ReleaseFinding) => `${path.join('/')} ${expected.split(', which')[0]}`
  const repeats = new Set(findRepeats(findings, keyOf).map(({ index }) => index))
  return findings.filter((_, index) => !repeats.has(index))
}
