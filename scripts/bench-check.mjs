// @ts-check
// npm run bench: how long an author waits for npm run check:content with 200 articles in both languages, from the start of
// the program to its last line. Times depend on the machine, so they are printed and no part of npm test.
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { makeManyArticles } from './lib/many-articles.mjs'
import { projectRoot } from './lib/project.mjs'

const articles = 200
const runs = 5
const limitSeconds = 3

/** Says the processor's time at the end: on a busy machine it tells more than the clock. */
const tellTime = `data:text/javascript,${encodeURIComponent(`import { isMainThread } from 'node:worker_threads'
if (isMainThread) process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  process.stderr.write('\\nprocessor ' + (user + system) / 1e6)
})`)}`

/**
 * @param {string} folder
 * @returns {{ seconds: number, processor: number, lastLine: string }}
 */
function check(folder) {
  // As package.json starts it.
  const start = performance.now()
  const { stdout, stderr, error } = spawnSync(
    process.execPath,
    ['--max-semi-space-size=64', '--import', tellTime, join(projectRoot, 'scripts/check.mjs')],
    { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  )
  if (error) throw error
  const seconds = (performance.now() - start) / 1000
  const [told = '', processor] = `${stdout}${stderr}`.split('\nprocessor ')
  if (processor === undefined) throw new Error(`the check did not run: ${told}`)
  return { seconds, processor: Number(processor), lastLine: told.trimEnd().split('\n').at(-1) ?? '' }
}

/** @param {readonly number[]} times */
const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN
/** @param {readonly number[]} times */
const list = (times) => times.map((time) => time.toFixed(2)).join(', ')

/**
 * @param {string} name
 * @param {string} folder
 * @param {{ again?: boolean }} [options] whether texts read by an earlier check may be found again
 */
function measure(name, folder, { again = false } = {}) {
  const measured = Array.from({ length: runs }, () => {
    if (!again) rmSync(join(folder, '.cache'), { recursive: true, force: true })
    return check(folder)
  })
  const [times, busy] = [measured.map(({ seconds }) => seconds), measured.map(({ processor }) => processor)]
  const verdict = median(times) <= limitSeconds ? '' : `, more than the ${limitSeconds} s an author should wait`
  console.log(`${name}: ${median(times).toFixed(2)} s (${list(times)})${verdict}`)
  console.log(`  of the processor: ${median(busy).toFixed(2)} s (${list(busy)})`)
  console.log(`  ${measured[0]?.lastLine}`)
}

const project = makeManyArticles(projectRoot, articles)
try {
  console.log(`npm run check:content with ${articles} articles in two languages, median of ${runs}:`)
  if ((loadavg()[0] ?? 0) > cpus().length / 2)
    console.log('This machine is busy with other work: the times are too long.')
  measure('nothing wrong', project.folder)
  measure('nothing wrong, and read before', project.folder, { again: true })
  project.spoil()
  measure('two faults in each file', project.folder)
  measure('two faults in each file, and read before', project.folder, { again: true })
} finally {
  project.remove()
}
