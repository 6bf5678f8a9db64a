// @ts-check
// npm test: every check of the project, from a fresh checkout. The last line is the sum.
import { mkdirSync } from 'node:fs'
import { isBuildFresh } from './lib/build-stamp.mjs'
import { findChrome } from './lib/chrome.mjs'
import { runCommand, StopError } from './lib/command.mjs'
import { formatDuration } from './lib/duration.mjs'
import { hashInputs } from './lib/inputs-hash.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { onInterrupt } from './lib/interrupt.mjs'
import { requireNode } from './lib/node-version.mjs'
import { projectPlaces, projectRoot } from './lib/project.mjs'
import { stopRunning } from './lib/run.mjs'
import { notRun, runTestStep } from './lib/run-test-step.mjs'
import { formatTally, sumTallies } from './lib/tally.mjs'
import { testSteps } from './lib/test-steps.mjs'

/** @typedef {import('./lib/run-test-step.mjs').NotedTally} NotedTally */
/** @typedef {import('./lib/test-steps.mjs').TestStep} TestStep */

const places = projectPlaces(projectRoot)

await runCommand(async () => {
  onInterrupt(async () => {
    await stopRunning()
    console.error('The tests were stopped; there is no result.')
  })
  try {
    requireNode()
    await ensureInstalled()
  } catch (error) {
    console.error(error instanceof StopError ? error.message : error)
    return end([notRun('nothing could be run')])
  }

  mkdirSync(places.cache, { recursive: true })
  const chromePath = await findBrowser()
  const env = childEnv(chromePath)
  const steps = testSteps(places.cache)
  /** @type {string[]} */
  const lines = []
  /** @type {NotedTally[]} */
  const tallies = []
  let hasBuild = false
  for (const [index, step] of steps.entries()) {
    console.log(`\n[${index + 1}/${steps.length}] ${step.name}`)
    const startedAt = Date.now()
    /** @type {NotedTally} */
    const tally = await resultOf(step, { env, hasBuild, hasBrowser: chromePath !== undefined }).catch(brokenOff)
    if (step.isBuild) hasBuild = tally.failed === 0
    const line = `${step.name}: ${formatTally(tally)} in ${formatDuration(Date.now() - startedAt)}${tally.note ? ` (${tally.note})` : ''}`
    console.log(line)
    lines.push(line)
    tallies.push(tally)
  }
  console.log(`\n${lines.join('\n')}`)
  end(tallies)
})

/**
 * @param {TestStep} step
 * @param {{ env: NodeJS.Dict<string>, hasBuild: boolean, hasBrowser: boolean }} state
 * @returns {Promise<NotedTally>}
 */
async function resultOf(step, { env, hasBuild, hasBrowser }) {
  if (step.needsBuild && !hasBuild) return notRun('not run: the build failed')
  if (step.needsBrowser && !hasBrowser) return notRun('not run: there is no browser')
  if (step.isBuild && isBuildFresh(places, hashInputs(projectRoot))) {
    return { passed: 1, failed: 0, skipped: 0, note: 'up to date: nothing has changed since the last build' }
  }
  return runTestStep(step, projectRoot, env)
}

/**
 * A step that could not be started: said, counted, and no reason to leave the other steps out.
 * @param {unknown} error
 */
function brokenOff(error) {
  console.error(error instanceof StopError ? error.message : error)
  return notRun('broke off')
}

/**
 * @returns {Promise<string | undefined>} undefined when there is none; the steps without a browser run all the same
 */
async function findBrowser() {
  try {
    const { path } = await findChrome()
    return path
  } catch (error) {
    console.error(error instanceof StopError ? error.message : error)
    return undefined
  }
}

/**
 * @param {string | undefined} chromePath
 * @returns {NodeJS.Dict<string>}
 */
function childEnv(chromePath) {
  /** @type {NodeJS.Dict<string>} */
  const env = { ...process.env, NO_COLOR: '1', NEXT_TELEMETRY_DISABLED: '1' }
  if (chromePath !== undefined) env['CHROME_PATH'] = chromePath
  // Node warns when both colour variables are set, and NODE_ENV=production would take React's test tools away.
  delete env['FORCE_COLOR']
  delete env['NODE_ENV']
  return env
}

/** @param {readonly NotedTally[]} tallies */
function end(tallies) {
  const sum = sumTallies(tallies)
  console.log(formatTally(sum))
  // Not process.exit: the last line must reach a pipe.
  process.exitCode = sum.failed > 0 ? 1 : 0
}
