// @vitest-environment node
import { describe, expect, test } from 'vitest'
import {
  formatTally,
  readPlaywrightReport,
  readVitestReport,
  sumTallies,
  tallyRunner,
} from '../../scripts/lib/tally.mjs'

const vitestFile = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
})
const vitestReport = (...testResults: object[]) => JSON.stringify({ testResults })
const playwrightReport = (stats: object) =>
  JSON.stringify({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats } })

describe('numbers of a test runner', () => {
  test('vitest: passed, failed, skipped and to-do tests', () => {
    const report = vitestReport(
      vitestFile('failed', 'passed', 'failed', 'skipped', 'todo'),
      vitestFile('passed', 'passed'),
    )
    expect(tallyRunner({ exitCode: 1, report, read: readVitestReport })).toEqual({ passed: 2, failed: 1, skipped: 2 })
  })

  test('vitest: a file that fails outside its tests, and a test that never finished, have failed', () => {
    const report = vitestReport(vitestFile('failed'), vitestFile('passed', 'passed', 'pending'))
    expect(tallyRunner({ exitCode: 1, report, read: readVitestReport })).toEqual({ passed: 1, failed: 2, skipped: 0 })
  })

  test('Playwright: a test that passes only now and then has failed', () => {
    const report = playwrightReport({ expected: 5, unexpected: 1, flaky: 2, skipped: 3 })
    expect(tallyRunner({ exitCode: 0, report, read: readPlaywrightReport })).toEqual({
      passed: 5,
      failed: 3,
      skipped: 3,
    })
  })

  test.each([
    ['no report', { exitCode: 0, report: undefined }, 'wrote no report (code 0)'],
    ['half a report', { exitCode: 0, report: '{"stats"' }, 'wrote a report that cannot be read'],
    ['a report of another kind', { exitCode: 0, report: '{}' }, 'stats.expected is not a number'],
  ])('%s counts as one failure', (_, outcome, note) => {
    const tally = tallyRunner({ ...outcome, read: readPlaywrightReport })
    expect(tally).toMatchObject({ passed: 0, failed: 1, skipped: 0 })
    expect(tally.note).toContain(note)
  })

  test('running no test at all counts as one failure', () => {
    expect(tallyRunner({ exitCode: 0, report: vitestReport(), read: readVitestReport })).toEqual({
      passed: 0,
      failed: 1,
      skipped: 0,
      note: 'ran no test',
    })
    const skipped = playwrightReport({ skipped: 4 })
    expect(tallyRunner({ exitCode: 0, report: skipped, read: readPlaywrightReport })).toEqual({
      passed: 0,
      failed: 1,
      skipped: 4,
      note: 'ran no test',
    })
  })

  test('a runner that fails though no test did counts as one failure', () => {
    const report = vitestReport(vitestFile('passed', 'passed'))
    expect(tallyRunner({ exitCode: 1, report, read: readVitestReport })).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
      note: 'no test failed, but it ended with code 1',
    })
  })
})

test('the sum is written as other programs read it', () => {
  const sum = sumTallies([
    { passed: 1, failed: 0, skipped: 0 },
    { passed: 20, failed: 3, skipped: 4 },
  ])
  expect(formatTally(sum)).toBe('21 passed, 3 failed, 4 skipped')
})
