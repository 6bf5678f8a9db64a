// @ts-check
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readBasePath } from './base-path.mjs'
import { StopError } from './command.mjs'
import { onInterrupt } from './interrupt.mjs'
import { portError } from './port.mjs'
import { createSiteServer } from './static-server.mjs'
import { restoreOut } from './swap.mjs'

/**
 * Serves `out/` until Ctrl-C, which is the ordinary way to end it and so counts as success. The address is the last line.
 * @param {import('./project.mjs').ProjectPlaces} places
 * @param {number} port
 * @param {string} command as typed by the person, for messages
 */
export async function serveSite(places, port, command) {
  restoreOut(places)
  if (!existsSync(join(places.out, 'index.html'))) {
    throw new StopError('There is no built site in out/. Build it first: npm run build')
  }
  const basePath = readBasePath(places.root)
  const server = createSiteServer({ root: places.out, basePath })
  await new Promise((resolve, reject) => {
    server.once('error', (error) =>
      reject(portError(port, command, 'code' in error ? String(error.code) : error.message)),
    )
    // Without a host name it listens on IPv4 and IPv6: browsers differ in what "localhost" means to them.
    server.listen(port, () => resolve(undefined))
  })
  onInterrupt(() => {
    server.close()
    server.closeAllConnections()
  }, 0)
  console.log(`http://localhost:${port}${basePath}/`)
}
