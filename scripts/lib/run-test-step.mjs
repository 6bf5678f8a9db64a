// @ts-check
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { packageBin } from './package-bin.mjs'
import { run } from './run.mjs'
import { tallyRunner } from './tally.mjs'

/** @typedef {import('./test-steps.mjs').TestStep} TestStep */
/** @typedef {import('./tally.mjs').Tally & { note?: string }} NotedTally */

/**
 * Runs one step to its end and counts it. A step that fails is a count; only one that cannot be started throws.
 * @param {TestStep} step
 * @param {string} root
 * @param {NodeJS.Dict<string>} env
 * @returns {Promise<NotedTally>}
 */
export async function runTestStep({ programs, report, env: stepEnv }, root, env) {
  // The report of an earlier run must not speak for this one.
  if (report) rmSync(report.file, { force: true })
  let exitCode = 0
  for (const program of programs) {
    exitCode = await runProgram(program, root, { ...env, ...stepEnv })
    if (exitCode !== 0) break
  }
  if (!report) return checkTally(exitCode)
  return tallyRunner({
    exitCode,
    report: existsSync(report.file) ? readFileSync(report.file, 'utf8') : undefined,
    read: report.read,
  })
}

/**
 * @param {import('./test-steps.mjs').Program} program
 * @param {string} root
 * @param {NodeJS.Dict<string>} env
 */
async function runProgram(program, root, env) {
  const args =
    'script' in program ? [program.script] : [packageBin(root, program.package, program.command), ...program.args]
  const { exitCode } = await run(process.execPath, args, { cwd: root, env })
  return exitCode
}

/**
 * @param {number} exitCode
 * @returns {NotedTally}
 */
function checkTally(exitCode) {
  return exitCode === 0
    ? { passed: 1, failed: 0, skipped: 0 }
    : { passed: 0, failed: 1, skipped: 0, note: `ended with code ${exitCode}` }
}

/**
 * A step that could not be run at all has failed: what is not tested does not pass.
 * @param {string} note
 * @returns {NotedTally}
 */
export function notRun(note) {
  return { passed: 0, failed: 1, skipped: 0, note }
}
