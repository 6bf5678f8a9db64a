// @ts-check
// npm run build: checks the data, exports the site into a staging folder, finishes it there, and only then puts it in out/.
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { takeBuildLock } from './lib/build-lock.mjs'
import { buildSteps } from './lib/build-steps.mjs'
import { removeBuildStamp, writeBuildStamp } from './lib/build-stamp.mjs'
import { runCommand, StopError } from './lib/command.mjs'
import { formatDuration } from './lib/duration.mjs'
import { hashInputs } from './lib/inputs-hash.mjs'
import { onInterrupt } from './lib/interrupt.mjs'
import { requireNode } from './lib/node-version.mjs'
import { projectPlaces, projectRoot } from './lib/project.mjs'
import { run, stopRunning } from './lib/run.mjs'
import { restoreOut, swapIntoOut } from './lib/swap.mjs'

await runCommand(async () => {
  requireNode()
  if (!existsSync(join(projectRoot, 'node_modules'))) {
    throw new StopError('The packages are not installed. Run: npm ci (or npm start, which installs, builds and serves)')
  }
  const places = projectPlaces(projectRoot)
  const releaseLock = takeBuildLock(places.buildLock)
  process.once('exit', releaseLock)
  if (restoreOut(places))
    console.log('The last build broke off in its last moment; the site from before is back in out/.')

  onInterrupt(async () => {
    await stopRunning()
    console.error(`The build was stopped. ${keptSite(places.out)}`)
  })
  try {
    await build(places)
  } catch (error) {
    if (!(error instanceof StopError)) console.error(error)
    const reason = error instanceof StopError ? error.message : 'The build failed.'
    throw new StopError(`${reason} ${keptSite(places.out)}`, error instanceof StopError ? error.exitCode : 1)
  }
})

/** @param {import('./lib/project.mjs').ProjectPlaces} places */
async function build(places) {
  const startedAt = Date.now()
  // Taken first: should a file change during the build, the stamp does not fit and the next start builds again.
  const hash = hashInputs(places.root)
  rmSync(places.staging, { recursive: true, force: true })
  mkdirSync(places.cache, { recursive: true })

  const steps = buildSteps(places, hash)
  for (const [index, { title, args, env, passesExitCode }] of steps.entries()) {
    const label = `[${index + 1}/${steps.length + 1}] ${title}`
    console.log(`${label} ...`)
    const { exitCode, durationMs } = await run(process.execPath, args, {
      cwd: places.root,
      env: { ...process.env, ...env },
    })
    if (exitCode !== 0) {
      throw new StopError(`The build failed in step ${label} (code ${exitCode}).`, passesExitCode ? exitCode : 1)
    }
    console.log(`${label}: done in ${formatDuration(durationMs)}`)
  }

  const label = `[${steps.length + 1}/${steps.length + 1}] Putting the site in out/`
  if (!existsSync(join(places.staging, 'index.html'))) {
    throw new StopError(
      `The build failed in step ${label}: there is no index.html in .cache/staging. next.config.ts must have output: 'export' and distDir: process.env.NEXT_DIST_DIR ?? '.next'.`,
    )
  }
  const swapStartedAt = Date.now()
  // A stamp beside another site would call it fresh.
  removeBuildStamp(places)
  swapIntoOut(places)
  writeBuildStamp(places, hash)
  console.log(`${label}: done in ${formatDuration(Date.now() - swapStartedAt)}`)
  console.log(`The site is in out/ (${formatDuration(Date.now() - startedAt)}).`)
}

/** @param {string} out */
function keptSite(out) {
  return existsSync(join(out, 'index.html'))
    ? 'The last good site was kept in out/.'
    : 'There is no earlier site in out/.'
}
