// @ts-check
import { join } from 'node:path'
import { readPlaywrightReport, readVitestReport } from './tally.mjs'

/**
 * One program: the command of a package with its arguments, or one of our own scripts.
 * @typedef {{ package: string, command?: string, args: string[] } | { script: string }} Program
 */

/**
 * @typedef {object} TestStep
 * @property {string} name
 * @property {Program[]} programs run in order until one fails
 * @property {boolean} [isBuild]
 * @property {boolean} [needsBuild]
 * @property {boolean} [needsBrowser]
 * @property {{ file: string, read: (report: unknown) => import('./tally.mjs').Tally }} [report] of a test runner; a step without one is one check
 * @property {NodeJS.Dict<string>} [env]
 */

/**
 * What `npm test` runs, in order.
 * @param {string} cache folder for the reports
 * @returns {TestStep[]}
 */
export function testSteps(cache) {
  const unitReport = join(cache, 'vitest.json')
  const siteReport = join(cache, 'vitest-build.json')
  const journeyReport = join(cache, 'playwright.json')
  return [
    { name: 'format', programs: [{ package: 'prettier', args: ['--check', '.'] }] },
    { name: 'lint', programs: [{ package: 'eslint', args: ['--max-warnings', '0', '.'] }] },
    {
      name: 'types',
      // The first writes next-env.d.ts and the route types, which a clean checkout does not have.
      programs: [
        { package: 'next', args: ['typegen'] },
        { package: 'typescript', command: 'tsc', args: ['--noEmit'] },
      ],
    },
    {
      name: 'boundaries',
      programs: [
        {
          package: 'dependency-cruiser',
          command: 'depcruise',
          args: ['--config', '.dependency-cruiser.cjs', 'app', 'components', 'lib', 'scripts', 'e2e'],
        },
      ],
    },
    { name: 'unused', programs: [{ package: 'knip', args: [] }] },
    {
      name: 'unit tests',
      programs: [{ package: 'vitest', args: ['run', '--coverage', ...jsonReporter(unitReport)] }],
      report: { file: unitReport, read: readVitestReport },
    },
    { name: 'build', programs: [{ script: 'scripts/build.mjs' }], isBuild: true },
    {
      name: 'built site',
      programs: [
        { package: 'vitest', args: ['run', '--config', 'vitest.build.config.ts', ...jsonReporter(siteReport)] },
      ],
      report: { file: siteReport, read: readVitestReport },
      needsBuild: true,
    },
    {
      name: 'journeys',
      programs: [{ package: '@playwright/test', command: 'playwright', args: ['test', '--reporter=line,json'] }],
      report: { file: journeyReport, read: readPlaywrightReport },
      env: { PLAYWRIGHT_JSON_OUTPUT_NAME: journeyReport },
      needsBuild: true,
      needsBrowser: true,
    },
  ]
}

/** @param {string} file */
function jsonReporter(file) {
  return ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
}
