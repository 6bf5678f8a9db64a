import { checkEditionFiles } from './check-edition-files.ts'
import { checkRedirects } from './check-redirects.ts'
import { checkReleasedCharts } from './check-released-charts.ts'
import { checkReleasedDatasets } from './check-released-datasets.ts'
import { editionsFolder, lockFile, type ReleaseFinding, type ReleaseInput } from './release-input.ts'

/** Whether every link still shows what it showed: what was released stands as it was, and what is new is released. */
export function checkReleases(input: ReleaseInput): ReleaseFinding[] {
  const { lock, editions } = input
  return [
    ...(lock ? [] : [explainMissingLock(editions.length)]),
    ...checkReleasedDatasets(input),
    ...checkReleasedCharts(input),
    ...checkEditionFiles(input),
    ...checkRedirects(input),
  ]
}

function explainMissingLock(editions: number): ReleaseFinding {
  const missing = { file: lockFile, path: [], expected: 'the list of everything released' }
  if (editions === 0) {
    const fix = 'run npm run release, and keep what it writes in version control'
    return { ...missing, found: 'no such file', fix, waits: true }
  }
  const fix = `take it back from version control; if nothing was published yet, remove ${editionsFolder} too and run npm run release`
  return { ...missing, found: `no such file, but ${editions} editions`, fix }
}
