// @ts-check
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { hashFiles } from './inputs-hash.mjs'

/** What a script of ours and the packages it uses are made of. */
const parts = ['lib', 'scripts', 'content/messages', 'tsconfig.json', 'package-lock.json']

/**
 * A TypeScript script as one plain file, made once for the same code: loading hundreds of modules through a transformer
 * takes longer than the script's own work on a small project. Older files of the same script are removed.
 * @param {string} root
 * @param {string} script its path, such as scripts/check.ts
 * @returns {Promise<string>} the file, under .cache
 */
export async function bundleScript(root, script) {
  const folder = join(root, '.cache', 'scripts', script.replaceAll(/[^a-z]+/g, '-'))
  const name = `${hashFiles(root, parts).slice(0, 20)}.cjs`
  const file = join(folder, name)
  if (existsSync(file)) return file
  const { build } = await import('esbuild')
  mkdirSync(folder, { recursive: true })
  const unfinished = `${file}.${process.pid}`
  await build({
    entryPoints: [join(root, script)],
    outfile: unfinished,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    // As React's server reads the packages: server-only is then empty.
    conditions: ['react-server'],
    logLevel: 'error',
  })
  for (const old of readdirSync(folder).filter((one) => one.endsWith('.cjs')))
    rmSync(join(folder, old), { force: true })
  renameSync(unfinished, file)
  return file
}
