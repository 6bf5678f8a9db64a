// @ts-check
// npm run check: scripts/check.ts on the project in the current folder, from one file that is made once for the same code.
// A second thread runs the same file and reads the articles from the other end. A build gives --for-build and finds the
// articles' trees kept.
import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'
import { bundleScript } from './lib/bundle.mjs'
import { projectRoot } from './lib/project.mjs'

const script = await bundleScript(projectRoot, 'scripts/check.ts')
const helper = new Worker(script, { argv: process.argv.slice(2), resourceLimits: { maxYoungGenerationSizeMb: 192 } })
// Nobody waits for it, and what it cannot read the check itself reads, and tells.
helper.unref()
helper.on('error', () => {})
createRequire(import.meta.url)(script)
