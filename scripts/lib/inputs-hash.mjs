// @ts-check
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Everything a build reads. A new input of the build must be named here, or a change of it goes unnoticed by `npm start`. */
export const buildInputs = [
  'app',
  'components',
  'content',
  'data',
  'lib',
  'public',
  'scripts',
  'package.json',
  'package-lock.json',
  'next.config.ts',
  'tailwind.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
]

/** What editors and file managers drop beside the files; no build reads it. */
const droppings = /^\.DS_Store$|~$|\.swp$/

/**
 * One hash for all inputs: equal hashes mean that a build would write the same site.
 * @param {string} root
 * @param {{ SITE_URL?: string | undefined, nodeVersion?: string }} [surroundings] what else a build depends on
 * @returns {string} sha-256 as 64 hexadecimal digits
 */
export function hashInputs(root, { SITE_URL = process.env['SITE_URL'], nodeVersion = process.versions.node } = {}) {
  const hash = createHash('sha256')
  hash.update(`SITE_URL=${SITE_URL ?? ''}\0node=${nodeVersion.split('.')[0]}\0`)
  addFiles(hash, root, buildInputs)
  return hash.digest('hex')
}

/**
 * One hash for files and folders.
 * @param {string} root
 * @param {readonly string[]} paths
 * @returns {string} sha-256 as 64 hexadecimal digits
 */
export function hashFiles(root, paths) {
  const hash = createHash('sha256')
  addFiles(hash, root, paths)
  return hash.digest('hex')
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} root
 * @param {readonly string[]} paths
 */
function addFiles(hash, root, paths) {
  // Sorted by code unit, not by language, so that every machine agrees.
  const files = paths.flatMap((input) => listFiles(root, input)).sort()
  for (const file of files) {
    const content = readFileSync(join(root, file))
    // The length keeps the end of one file apart from the name of the next.
    hash.update(`${file}\0${content.length}\0`).update(content)
  }
}

/**
 * The files at or under a path, relative to root, with "/" on every system.
 * @param {string} root
 * @param {string} path
 * @returns {string[]}
 */
function listFiles(root, path) {
  const absolute = join(root, path)
  if (!existsSync(absolute)) return []
  if (!statSync(absolute).isDirectory()) return [path]
  return readdirSync(absolute)
    .filter((name) => !droppings.test(name))
    .flatMap((name) => listFiles(root, `${path}/${name}`))
}
