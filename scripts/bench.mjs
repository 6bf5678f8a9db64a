// @ts-check
// npm run bench: how long the built site's interactive pages take from the reader's reach to their answer, and the filter
// of a very large comparison from a key to what is painted, on a slow processor. Times depend on the machine, so they
// are printed and no part of npm test; sizes are (tests/build/budgets).
import { cpus, loadavg } from 'node:os'
import { chromium } from '@playwright/test'
import { readBasePath } from './lib/base-path.mjs'
import { measureFilter } from './lib/measure-filter.mjs'
import { measureWaking } from './lib/measure-waking.mjs'
import { isBuildFresh } from './lib/build-stamp.mjs'
import { findChrome } from './lib/chrome.mjs'
import { runCommand, StopError } from './lib/command.mjs'
import { hashInputs } from './lib/inputs-hash.mjs'
import { projectPlaces, projectRoot } from './lib/project.mjs'
import { createSiteServer } from './lib/static-server.mjs'

const runs = 5
const slowdown = 4
const paths = ['/en/charts/it-talent-gap/', '/ja/charts/dx-talent-shortage/', '/en/compare/', '/en/articles/']

/** @param {readonly number[]} times */
const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN
/** @param {readonly number[]} times */
const describe = (times) => `${Math.round(median(times))} ms (${times.map(Math.round).join(', ')})`

await runCommand(async () => {
  const places = projectPlaces(projectRoot)
  if (!isBuildFresh(places, hashInputs(projectRoot))) {
    throw new StopError('The site in out/ was not built from the present files. Build it first: npm run build')
  }
  const basePath = readBasePath(projectRoot)
  const server = createSiteServer({ root: places.out, basePath })
  await new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => resolve(undefined))
  })
  const { path: executablePath } = await findChrome()
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    console.log(`From reach to answer, processor slowed ${slowdown} times, median of ${runs}:`)
    if ((loadavg()[0] ?? 0) > cpus().length / 2)
      console.log('This machine is busy with other work: the times are too long.')
    for (const path of paths) {
      /** @type {import('./lib/measure-waking.mjs').WakingTimes[]} */
      const measured = []
      for (let run = 0; run < runs; run += 1) {
        measured.push(await measureWaking(browser, `http://127.0.0.1:${port}${basePath}${path}`, slowdown))
      }
      const drawn = measured.flatMap((times) => times.drawn ?? [])
      console.log(`${path}  answers after ${describe(measured.map((times) => times.awake))}`)
      if (drawn.length > 0) console.log(`${' '.repeat(path.length)}  chart drawn after ${describe(drawn)}`)
    }
    const large = { partners: 40, categories: 60, word: 'visas cost' }
    const keys = await measureFilter(browser, { root: projectRoot, out: places.out, slowdown, ...large })
    console.log(
      `A key pressed in the filter of ${large.partners} partners by ${large.categories} categories, ${keys.length} times:`,
    )
    for (const name of /** @type {const} */ (['letter', 'rows'])) {
      const times = keys.map((key) => key[name])
      console.log(
        `  ${name} painted after ${Math.round(median(times))} ms, at worst ${Math.round(Math.max(...times))} ms`,
      )
    }
  } finally {
    await browser.close()
    server.closeAllConnections()
    server.close()
  }
})
