// @ts-check
// npm run bench:build: how long a build from nothing takes and how much memory, with 100, 300, 1,000 and 3,000 texts (half as
// many articles, each in two languages); other numbers of texts as arguments. Times depend on the machine, so they are
// printed and no part of npm test.
import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { makeArticleSite } from './lib/article-site.mjs'
import { runCommand, StopError } from './lib/command.mjs'
import { childrenSeconds, treeMemory } from './lib/process-memory.mjs'
import { projectRoot } from './lib/project.mjs'

/** How often memory is looked at: the look itself costs some milliseconds for each process. */
const sampleMs = 1000

/**
 * @param {string} folder
 * @returns {Promise<{ seconds: number, processor: number, peak: number | undefined, said: string }>} peak in bytes
 */
function build(folder) {
  const start = performance.now()
  const before = childrenSeconds()
  const child = spawn(process.execPath, ['scripts/build.mjs'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  /** @type {number | undefined} */
  let peak
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)))
  const timer = setInterval(() => {
    const now = child.pid === undefined ? undefined : treeMemory(child.pid)
    if (now !== undefined) peak = Math.max(peak ?? 0, now)
  }, sampleMs)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      clearInterval(timer)
      const seconds = (performance.now() - start) / 1000
      if (code === 0) resolve({ seconds, processor: childrenSeconds() - before, peak, said })
      else reject(new StopError(`${said}\nThe build of ${folder} failed.`))
    })
  })
}

/** @param {string} said what the build printed */
const listSteps = (said) => [...said.matchAll(/^\[\d+\/\d+\] ([^:\n]*): done in (.*)$/gm)].map(([, ...step]) => step)

/** @param {number} texts */
async function measure(texts) {
  const articles = Math.ceil(texts / 2)
  const site = makeArticleSite(projectRoot, articles)
  try {
    const { seconds, processor, peak, said } = await build(site.folder)
    const files = readdirSync(join(site.folder, 'out'), { recursive: true, encoding: 'utf8' })
    const pages = files.filter((file) => file.endsWith('.html')).length
    const memory = peak === undefined ? 'memory is told on Linux alone' : `at most ${(peak / 1e9).toFixed(2)} GB`
    console.log(`${texts} texts (${articles} articles): ${seconds.toFixed(1)} s, ${memory}, ${pages} pages`)
    if (processor > 0) console.log(`  of the processor: ${processor.toFixed(1)} s`)
    for (const [title, duration] of listSteps(said)) console.log(`  ${title}: ${duration}`)
  } finally {
    site.remove()
  }
}

await runCommand(async () => {
  const given = process.argv.slice(2).map(Number)
  const sizes = given.length > 0 ? given : [100, 300, 1000, 3000]
  if (sizes.some((size) => !Number.isInteger(size) || size < 40)) {
    throw new StopError('Give numbers of texts, each at least 40, as in: npm run bench:build -- 100 1000')
  }
  console.log('npm run build; memory of all its processes together, shared memory counted once:')
  if ((loadavg()[0] ?? 0) > cpus().length / 2)
    console.log('This machine is busy with other work: the times are too long.')
  for (const size of sizes) await measure(size)
})
