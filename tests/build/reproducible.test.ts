import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { takeBuildLock } from '@/scripts/lib/build-lock.mjs'
import { buildSteps } from '@/scripts/lib/build-steps.mjs'
import { hashInputs } from '@/scripts/lib/inputs-hash.mjs'
import { projectPlaces, projectRoot } from '@/scripts/lib/project.mjs'
import { files, listFiles, readBytes } from './site.ts'

const places = projectPlaces(projectRoot)
const again = { folder: '.cache/staging-again', path: join(projectRoot, '.cache', 'staging-again') }

/** Runs a program to its end; rejects with what it said when it fails. */
function run(args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: projectRoot, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    const listen = (chunk: Buffer) => (said += chunk.toString())
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.on('error', reject)
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${args.join(' ')} ended with ${code}\n${said}`)),
    )
  })
}

/** The steps of a build once more, from nothing, into a folder beside the first; `out/` is left alone. */
async function buildAgain(): Promise<void> {
  const releaseLock = takeBuildLock(places.buildLock)
  try {
    rmSync(again.path, { recursive: true, force: true })
    rmSync(join(projectRoot, '.next', 'cache'), { recursive: true, force: true })
    rmSync(join(places.cache, 'articles'), { recursive: true, force: true })
    for (const { args, env } of buildSteps({ ...places, staging: again.path }, hashInputs(projectRoot))) {
      const outer = { ...process.env, ...env }
      // The test runner's own mode is no part of a build.
      if (env?.['NODE_ENV'] === undefined) Reflect.deleteProperty(outer, 'NODE_ENV')
      if (env?.['NEXT_DIST_DIR'] !== undefined) outer['NEXT_DIST_DIR'] = again.folder
      await run(args.includes('scripts/postbuild.ts') ? [...args, '--plain'] : args, outer)
    }
  } finally {
    releaseLock()
  }
}

// As long as a build may take on a slow machine; how long it should take is for benchmarks to say.
test('a second build of the same files writes the same site to the byte', { timeout: 900_000 }, async () => {
  await buildAgain()
  // Compressed copies follow from the files alone.
  const plain = files.filter((file) => !/\.(br|gz)$/.test(file))
  expect(listFiles(again.path)).toEqual(plain)
  const differing = plain.filter((file) => !readFileSync(join(again.path, file)).equals(readBytes(file)))
  expect(differing).toEqual([])
  rmSync(again.path, { recursive: true })
})
