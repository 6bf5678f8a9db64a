// @ts-check
import { readFile, realpath } from 'node:fs/promises'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseHeaderRules } from './header-rules.mjs'

/**
 * Reads a file of the site. A link, or a name whose letter case differs, leads to another real path and counts as missing:
 * no link leads out of the folder, and an address that works here works on a host that minds the case.
 * @param {string} root
 * @param {readonly string[]} segments
 * @returns {Promise<Buffer | undefined>} undefined when there is no such file
 */
export async function readSiteFile(root, segments) {
  try {
    const file = join(await realpath(root), ...segments)
    return (await realpath(file)) === file ? await readFile(file) : undefined
  } catch (error) {
    if (error instanceof Error && 'code' in error && missing.has(String(error.code))) return undefined
    throw error
  }
}

const missing = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'ELOOP', 'EINVAL'])

/**
 * The rules of `_headers`, read again when a new build has brought another file.
 * @param {string} root
 * @returns {() => import('./header-rules.mjs').HeaderRule[]}
 */
export function headerRulesOf(root) {
  const file = join(root, '_headers')
  let readVersion = ''
  /** @type {import('./header-rules.mjs').HeaderRule[]} */
  let rules = []
  return () => {
    const version = existsSync(file) ? String(statSync(file).mtimeMs) : ''
    if (version !== readVersion) {
      rules = version === '' ? [] : parseHeaderRules(readFileSync(file, 'utf8'))
      readVersion = version
    }
    return rules
  }
}
