// @ts-check
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project, wherever the command was called from. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '')

/**
 * Every place the commands write to besides node_modules. All lie on one file system, so that folders change places by
 * renaming, and outside `out/`, which holds nothing but the site.
 * @param {string} root
 */
export function projectPlaces(root) {
  const cache = join(root, '.cache')
  return {
    root,
    cache,
    out: join(root, 'out'),
    staging: join(cache, 'staging'),
    previous: join(cache, 'out-previous'),
    buildStamp: join(cache, 'build-stamp.json'),
    buildLock: join(cache, 'build.lock'),
  }
}

/** @typedef {ReturnType<typeof projectPlaces>} ProjectPlaces */
