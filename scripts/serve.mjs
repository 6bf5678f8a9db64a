// @ts-check
// npm run serve: serves the built site in out/ as it is, without installing or building anything.
import { runCommand } from './lib/command.mjs'
import { requireNode } from './lib/node-version.mjs'
import { parsePort, requireFreePort } from './lib/port.mjs'
import { projectPlaces, projectRoot } from './lib/project.mjs'
import { serveSite } from './lib/serve-site.mjs'

const command = 'npm run serve'

await runCommand(async () => {
  requireNode()
  const port = parsePort(process.env['PORT'], command)
  await requireFreePort(port, command)
  await serveSite(projectPlaces(projectRoot), port, command)
})
