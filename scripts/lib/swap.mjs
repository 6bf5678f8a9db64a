// @ts-check
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'

/** @typedef {import('./project.mjs').ProjectPlaces} ProjectPlaces */

/**
 * Puts the finished site in the place of the last one. Node offers no exchange of two folders in one step, so the last
 * site steps aside first and comes back if the new one cannot take its place; `restoreOut` covers a crash in between.
 * @param {ProjectPlaces} places
 */
export function swapIntoOut({ staging, out, previous, cache }) {
  mkdirSync(cache, { recursive: true })
  rmSync(previous, { recursive: true, force: true })
  if (existsSync(out)) renameSync(out, previous)
  try {
    renameSync(staging, out)
  } catch (error) {
    if (existsSync(previous)) renameSync(previous, out)
    throw error
  }
  rmSync(previous, { recursive: true, force: true })
}

/**
 * Brings the last good site back after a crash in the middle of a swap.
 * @param {ProjectPlaces} places
 * @returns {boolean} whether there was anything to bring back
 */
export function restoreOut({ out, previous }) {
  if (existsSync(out) || !existsSync(previous)) return false
  renameSync(previous, out)
  return true
}
