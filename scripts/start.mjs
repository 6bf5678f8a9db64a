// @ts-check
// npm start: from a fresh checkout to a served site. Installs and builds only what is missing or out of date.
import { join } from 'node:path'
import { isBuildFresh } from './lib/build-stamp.mjs'
import { runCommand, StopError } from './lib/command.mjs'
import { hashInputs } from './lib/inputs-hash.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { onInterrupt } from './lib/interrupt.mjs'
import { requireNode } from './lib/node-version.mjs'
import { parsePort, requireFreePort } from './lib/port.mjs'
import { projectPlaces, projectRoot } from './lib/project.mjs'
import { run, stopRunning } from './lib/run.mjs'
import { serveSite } from './lib/serve-site.mjs'
import { restoreOut } from './lib/swap.mjs'

const command = 'npm start'

await runCommand(async () => {
  requireNode()
  const places = projectPlaces(projectRoot)
  const port = parsePort(process.env['PORT'], command)
  // Before minutes of installing and building, not after.
  await requireFreePort(port, command)
  onInterrupt(() => stopRunning())

  const hasInstalled = await ensureInstalled()
  if (!hasInstalled) console.log('The packages are up to date.')

  restoreOut(places)
  if (isBuildFresh(places, hashInputs(projectRoot))) {
    console.log('The site in out/ is up to date.')
  } else {
    console.log('Building the site ...')
    const { exitCode } = await run(process.execPath, [join('scripts', 'build.mjs')], { cwd: projectRoot })
    if (exitCode !== 0) {
      throw new StopError(
        'Nothing is served, because the build failed; its reason is above. To see the last good site: npm run serve',
      )
    }
  }
  await serveSite(places, port, command)
})
