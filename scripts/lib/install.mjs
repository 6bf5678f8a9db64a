// @ts-check
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { StopError } from './command.mjs'
import { formatDuration } from './duration.mjs'
import { projectRoot } from './project.mjs'
import { run } from './run.mjs'

/** @param {string} root */
function stampFile(root) {
  return join(root, 'node_modules', '.install-stamp')
}

/**
 * What node_modules ought to be made from.
 * @param {string} root
 */
export function hashManifests(root) {
  const hash = createHash('sha256')
  for (const name of ['package-lock.json', 'package.json']) {
    const file = join(root, name)
    if (!existsSync(file))
      throw new StopError(`${name} is missing. Restore it from the repository and run the command again.`)
    const content = readFileSync(file)
    hash.update(`${name}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

/**
 * True unless node_modules was installed by us from exactly these manifests. The stamp lies inside node_modules, which
 * `npm ci` empties first: an installation that breaks off leaves no stamp.
 * @param {string} root
 */
export function isInstallNeeded(root) {
  const stamp = stampFile(root)
  return !existsSync(stamp) || readFileSync(stamp, 'utf8').trim() !== hashManifests(root)
}

/**
 * npm as a program that runs on every system: under `npm start` npm says where its own file is.
 * @param {NodeJS.Dict<string>} env
 */
function npmCommand(env) {
  const file = env['npm_execpath']
  if (file && basename(file).startsWith('npm-cli') && existsSync(file))
    return { command: process.execPath, args: [file], shell: false }
  // Windows starts npm.cmd only through a shell.
  return { command: 'npm', args: [], shell: process.platform === 'win32' }
}

/**
 * Installs the locked packages when they are not there yet or the manifests have changed.
 * @param {{ root?: string, env?: NodeJS.Dict<string> }} [options]
 * @returns {Promise<boolean>} whether anything was installed
 */
export async function ensureInstalled({ root = projectRoot, env = process.env } = {}) {
  if (!isInstallNeeded(root)) return false
  // Taken before: should a manifest change meanwhile, the next run installs again.
  const hash = hashManifests(root)
  console.log('Installing the packages (npm ci) ...')
  const npm = npmCommand(env)
  // Build and tests need the development packages, whatever NODE_ENV or npm's settings say.
  const args = [...npm.args, 'ci', '--include=dev', '--no-audit', '--no-fund']
  const { exitCode, durationMs } = await run(npm.command, args, { cwd: root, env, shell: npm.shell })
  if (exitCode !== 0) {
    throw new StopError(
      `The packages could not be installed: npm ci ended with code ${exitCode}; its reason is above. Without a network connection, connect and run the command again; if package-lock.json does not fit package.json, run: npm install`,
    )
  }
  if (!existsSync(join(root, 'node_modules'))) {
    throw new StopError(
      'npm ci reported success but left no node_modules folder. Check that npm works here: npm --version',
    )
  }
  writeFileSync(stampFile(root), `${hash}\n`)
  console.log(`Installed in ${formatDuration(durationMs)}.`)
  return true
}
