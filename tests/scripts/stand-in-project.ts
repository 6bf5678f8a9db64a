import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { hashManifests } from '../../scripts/lib/install.mjs'
import { tempFolder, writeFiles } from './temp-folder.ts'

const projectRoot = fileURLToPath(new URL('../../', import.meta.url))

/** As `next build` behaves with output: 'export' and a distDir of its own; NEXT_SAYS makes it fail, take its time, or write nothing. */
const nextStandIn = `
import { mkdirSync, writeFileSync } from 'node:fs'
const { NEXT_SAYS, NEXT_DIST_DIR, BUILD_ID } = process.env
if (process.argv[2] === 'build' && NEXT_SAYS !== 'nothing') {
  mkdirSync(NEXT_DIST_DIR, { recursive: true })
  writeFileSync(NEXT_DIST_DIR + '/index.html', 'build ' + BUILD_ID)
  if (NEXT_SAYS === 'fail') process.exit(3)
  if (NEXT_SAYS === 'wait') { console.log('next waits'); setInterval(() => {}, 1000) }
}
`

const vitestStandIn = `
import { writeFileSync } from 'node:fs'
const file = process.argv.find((argument) => argument.startsWith('--outputFile.json=')).split('=')[1]
writeFileSync(file, JSON.stringify({ testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'skipped' }] }] }))
`

const playwrightStandIn = `
import { writeFileSync } from 'node:fs'
writeFileSync(process.env.PLAYWRIGHT_JSON_OUTPUT_NAME, JSON.stringify({ stats: { expected: 3, unexpected: 0, flaky: 0, skipped: 0 } }))
`

/** Ends with code 1 when the list FAIL names it. */
const checkStandIn = (name: string) => `process.exit(process.env.FAIL?.split(' ').includes('${name}') ? 1 : 0)`

function packageFiles(name: string, command: string, code: string): Record<string, string> {
  return {
    [`node_modules/${name}/package.json`]: JSON.stringify({ name, type: 'module', bin: { [command]: 'bin.js' } }),
    [`node_modules/${name}/bin.js`]: code,
  }
}

/** Our commands in a folder of their own, with stand-ins for every package they start. It counts as installed. */
export function standInProject(): string {
  const root = tempFolder({
    'package.json': '{"type":"module"}',
    'package-lock.json': '{}',
    'content/a.md': 'text',
    ...packageFiles('next', 'next', nextStandIn),
    ...packageFiles('vitest', 'vitest', vitestStandIn),
    ...packageFiles('@playwright/test', 'playwright', playwrightStandIn),
    ...packageFiles('prettier', 'prettier', checkStandIn('prettier')),
    ...packageFiles('eslint', 'eslint', checkStandIn('eslint')),
    ...packageFiles('typescript', 'tsc', checkStandIn('typescript')),
    ...packageFiles('dependency-cruiser', 'depcruise', checkStandIn('dependency-cruiser')),
    ...packageFiles('knip', 'knip', checkStandIn('knip')),
  })
  mkdirSync(join(root, 'scripts'))
  for (const path of [
    'scripts/build.mjs',
    'scripts/serve.mjs',
    'scripts/start.mjs',
    'scripts/test.mjs',
    'scripts/lib',
  ]) {
    cpSync(join(projectRoot, path), join(root, path), { recursive: true })
  }
  writeFiles(root, {
    'scripts/check.mjs': "process.exit(Number(process.env['CHECK_EXIT'] ?? 0))",
    'scripts/postbuild.ts':
      "process.exit(process.argv[2]?.endsWith('staging') ? Number(process.env['POSTBUILD_EXIT'] ?? 0) : 9)",
    'node_modules/.install-stamp': hashManifests(root),
  })
  symlinkSync(join(projectRoot, 'node_modules', 'tsx'), join(root, 'node_modules', 'tsx'), 'junction')
  return root
}

export type Finished = { exitCode: number | null; output: string; lastLine: string | undefined }

/** Starts one of the commands; `said` waits for a text in its output. Ended with the test at the latest. */
export function startCommand(root: string, script: string, env: NodeJS.Dict<string> = {}) {
  const child = spawn(process.execPath, [join(root, script)], {
    // From elsewhere on purpose: the commands find their project themselves.
    cwd: dirname(root),
    env: { ...process.env, SITE_URL: '', ...env },
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const finished = new Promise<Finished>((resolve) =>
    child.on('close', (exitCode) => resolve({ exitCode, output, lastLine: output.trimEnd().split('\n').at(-1) })),
  )
  const said = async (text: string) => {
    for (
      const deadline = Date.now() + 10_000;
      !output.includes(text);
      await new Promise((resolve) => setTimeout(resolve, 20))
    ) {
      if (Date.now() > deadline) throw new Error(`never said "${text}", but:\n${output}`)
    }
  }
  return { child, finished, said }
}

export const runScript = (root: string, script: string, env: NodeJS.Dict<string> = {}) =>
  startCommand(root, script, env).finished
