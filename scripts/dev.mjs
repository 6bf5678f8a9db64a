// @ts-check
// npm run dev: Next's development server, and beside it what Next does not watch. A change of content or data is checked,
// its problems are printed here, and open pages load again; a page that needs the faulty data shows the same problems.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand, StopError } from './lib/command.mjs'
import { oneAtATime } from './lib/dev-one-at-a-time.mjs'
import { startReloadServer } from './lib/dev-reload.mjs'
import { watchFolders } from './lib/dev-watch.mjs'
import { onInterrupt } from './lib/interrupt.mjs'
import { requireNode } from './lib/node-version.mjs'
import { packageBin } from './lib/package-bin.mjs'
import { pictureEnvironment } from './lib/picture-environment.mjs'
import { parsePort, requireFreePort } from './lib/port.mjs'
import { projectRoot } from './lib/project.mjs'
import { run, stopRunning } from './lib/run.mjs'

const command = 'npm run dev'

await runCommand(async () => {
  requireNode()
  if (!existsSync(join(projectRoot, 'node_modules'))) throw new StopError('The packages are not installed. Run: npm ci')
  const port = parsePort(process.env['PORT'], command)
  await requireFreePort(port, command)
  // Ctrl-C is the ordinary way to end it.
  onInterrupt(() => stopRunning(), 0)

  const check = oneAtATime(checkData)
  await check()
  const { url, reload } = await startReloadServer()
  watchFolders(projectRoot, ['content', 'data'], (files) => {
    console.log(`Changed: ${files.join(', ')}`)
    // At once: the pages check the data themselves, and need not wait for the terminal.
    reload()
    void check()
  })

  const env = {
    ...process.env,
    ...pictureEnvironment(projectRoot),
    NODE_ENV: 'development',
    NEXT_TELEMETRY_DISABLED: '1',
    NEXT_PUBLIC_DEV_RELOAD: url,
  }
  const next = [packageBin(projectRoot, 'next'), 'dev', '--port', String(port)]
  const { exitCode } = await run(process.execPath, next, { cwd: projectRoot, env })
  throw new StopError(`The development server has ended (code ${exitCode}); its reason is above.`, exitCode || 1)
})

async function checkData() {
  const args = ['--max-semi-space-size=64', 'scripts/check.mjs', '--for-build']
  const { exitCode } = await run(process.execPath, args, { cwd: projectRoot })
  if (exitCode !== 0) console.log('Pages show these problems until they are mended.')
}
