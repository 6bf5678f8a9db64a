// @ts-check
// npm run check: scripts/check.ts on the project in the current folder, from one file that is made once for the same code.
import { createRequire } from 'node:module'
import { bundleScript } from './lib/bundle.mjs'
import { projectRoot } from './lib/project.mjs'

createRequire(import.meta.url)(await bundleScript(projectRoot, 'scripts/check.ts'))
