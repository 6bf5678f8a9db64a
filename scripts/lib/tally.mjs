// @ts-check

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/**
 * What a test runner contributes to the sum.
 * @param {{ exitCode: number, report: string | undefined, read: (report: unknown) => Tally }} outcome report: the JSON it wrote, undefined when there is none
 * @returns {Tally & { note?: string }} note: why something counts as failed that the runner's own numbers do not show
 */
export function tallyRunner({ exitCode, report, read }) {
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0, note: `wrote no report (code ${exitCode})` }
  let tally
  try {
    tally = read(JSON.parse(report))
  } catch (error) {
    return {
      passed: 0,
      failed: 1,
      skipped: 0,
      note: `wrote a report that cannot be read: ${error instanceof Error ? error.message : error}`,
    }
  }
  if (tally.failed > 0) return tally
  if (tally.passed === 0) return { ...tally, failed: 1, note: 'ran no test' }
  // For example a coverage threshold, an error outside every test, or a broken setup.
  if (exitCode !== 0) return { ...tally, failed: 1, note: `no test failed, but it ended with code ${exitCode}` }
  return tally
}

/**
 * The numbers in the report of `vitest --reporter=json`. A test that never finished, and a file that failed before or
 * outside its tests, count as failed; vitest's own totals call the one pending and leave the other out.
 * @param {unknown} report
 * @returns {Tally}
 */
export function readVitestReport(report) {
  const files = listOf(report, 'testResults')
  const tally = { passed: 0, failed: 0, skipped: 0 }
  for (const file of files) {
    const statuses = listOf(file, 'assertionResults').map((test) => fieldOf(test, 'status'))
    const passed = statuses.filter((status) => status === 'passed').length
    const skipped = statuses.filter(
      (status) => status === 'skipped' || status === 'todo' || status === 'disabled',
    ).length
    const failed = statuses.length - passed - skipped
    tally.passed += passed
    tally.skipped += skipped
    tally.failed += failed === 0 && fieldOf(file, 'status') === 'failed' ? 1 : failed
  }
  return tally
}

/**
 * The numbers in the report of `playwright test --reporter=json`. Nothing is tried twice here, so a test that passes only
 * now and then has failed.
 * @param {unknown} report
 * @returns {Tally}
 */
export function readPlaywrightReport(report) {
  const stats = fieldOf(report, 'stats')
  /** @param {string} name */
  const count = (name) => {
    const value = fieldOf(stats, name)
    if (typeof value !== 'number') throw new Error(`stats.${name} is not a number`)
    return value
  }
  return { passed: count('expected'), failed: count('unexpected') + count('flaky'), skipped: count('skipped') }
}

/** @param {readonly Tally[]} tallies */
export function sumTallies(tallies) {
  /** @param {keyof Tally} key */
  const sum = (key) => tallies.reduce((total, tally) => total + tally[key], 0)
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }
}

/**
 * The last line of `npm test`. Other programs read it.
 * @param {Tally} tally
 */
export function formatTally({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}

/**
 * @param {unknown} value
 * @param {string} name
 * @returns {unknown}
 */
function fieldOf(value, name) {
  return typeof value === 'object' && value !== null ? /** @type {Record<string, unknown>} */ (value)[name] : undefined
}

/**
 * @param {unknown} value
 * @param {string} name
 * @returns {unknown[]}
 */
function listOf(value, name) {
  const list = fieldOf(value, name)
  if (!Array.isArray(list)) throw new Error(`${name} is not a list`)
  return list
}
