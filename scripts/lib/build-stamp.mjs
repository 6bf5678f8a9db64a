// @ts-check
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** @typedef {import('./project.mjs').ProjectPlaces} ProjectPlaces */

/**
 * Whether `out/` is what a build of these inputs would write.
 * @param {ProjectPlaces} places
 * @param {string} inputsHash
 */
export function isBuildFresh(places, inputsHash) {
  return existsSync(join(places.out, 'index.html')) && readStampedHash(places) === inputsHash
}

/**
 * @param {ProjectPlaces} places
 * @returns {string | undefined} undefined when there is no stamp or it cannot be read: a build is then due
 */
function readStampedHash(places) {
  try {
    /** @type {unknown} */
    const stamp = JSON.parse(readFileSync(places.buildStamp, 'utf8'))
    return typeof stamp === 'object' && stamp !== null && 'hash' in stamp && typeof stamp.hash === 'string'
      ? stamp.hash
      : undefined
  } catch {
    return undefined
  }
}

/**
 * @param {ProjectPlaces} places
 * @param {string} hash
 */
export function writeBuildStamp(places, hash) {
  mkdirSync(places.cache, { recursive: true })
  writeFileSync(places.buildStamp, `${JSON.stringify({ hash, finishedAt: new Date().toISOString() })}\n`)
}

/** @param {ProjectPlaces} places */
export function removeBuildStamp(places) {
  rmSync(places.buildStamp, { force: true })
}
