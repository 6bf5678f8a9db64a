// @ts-check
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { StopError } from './command.mjs'

/**
 * The JavaScript file behind a package's command. Run with Node itself it works on every system;
 * the links in node_modules/.bin are shell scripts on Windows.
 * @param {string} root folder of the project
 * @param {string} packageName
 * @param {string} [command] when the package has several
 */
export function packageBin(root, packageName, command = packageName) {
  const folder = join(root, 'node_modules', packageName)
  const manifest = join(folder, 'package.json')
  if (!existsSync(manifest)) throw new StopError(`${packageName} is not installed. Run: npm ci`)
  /** @type {{ bin?: string | Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'))
  const file = typeof bin === 'string' ? bin : bin?.[command]
  if (!file) throw new StopError(`${packageName} has no command "${command}". Run: npm ci`)
  return join(folder, file)
}
