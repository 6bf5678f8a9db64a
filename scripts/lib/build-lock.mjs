// @ts-check
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { StopError } from './command.mjs'

/**
 * Keeps a second build out of the same folders. A lock whose process is gone is taken over.
 * @param {string} lockFile
 * @returns {() => void} gives the lock back
 */
export function takeBuildLock(lockFile) {
  mkdirSync(dirname(lockFile), { recursive: true })
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      writeFileSync(lockFile, `${process.pid}\n`, { flag: 'wx' })
      return () => releaseLock(lockFile)
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error
    }
    const owner = readOwner(lockFile)
    if (owner !== undefined && isAlive(owner)) throw busy(owner, lockFile)
    removeStaleLock(lockFile)
  }
  throw busy(readOwner(lockFile), lockFile)
}

/**
 * Two builds may find the same stale lock at once. Renaming shows which lock was really taken away: when the other build
 * was faster it is a live one, and goes back.
 * @param {string} lockFile
 */
function removeStaleLock(lockFile) {
  const aside = `${lockFile}.${process.pid}`
  try {
    renameSync(lockFile, aside)
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return
    throw error
  }
  const owner = readOwner(aside)
  if (owner !== undefined && isAlive(owner)) renameSync(aside, lockFile)
  else rmSync(aside, { force: true })
}

/** @param {string} lockFile */
function releaseLock(lockFile) {
  // Only our own: after a takeover the file belongs to another build.
  if (readOwner(lockFile) === process.pid) rmSync(lockFile, { force: true })
}

/**
 * @param {string} lockFile
 * @returns {number | undefined} undefined when the file is gone or holds no process id
 */
function readOwner(lockFile) {
  try {
    const pid = Number(readFileSync(lockFile, 'utf8'))
    return Number.isInteger(pid) && pid > 0 ? pid : undefined
  } catch {
    return undefined
  }
}

/** @param {number} pid */
function isAlive(pid) {
  // Left by an earlier run that had the number we have now, as happens in containers.
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it lives, but belongs to someone else.
    return hasCode(error, 'EPERM')
  }
}

/**
 * @param {number | undefined} owner
 * @param {string} lockFile
 */
function busy(owner, lockFile) {
  return new StopError(
    `Another build is running${owner === undefined ? '' : ` (process ${owner})`}. Wait until it has finished and run the command again. If none is running, delete ${lockFile}`,
  )
}

/**
 * @param {unknown} error
 * @param {string} code
 */
function hasCode(error, code) {
  return error instanceof Error && 'code' in error && error.code === code
}
