// @ts-check
import { readdirSync, readFileSync } from 'node:fs'

/**
 * What a process and all it started hold in memory now, in bytes, as Linux tells it (/proc): memory that several of them
 * share is counted once (PSS). Undefined on other systems.
 * @param {number} pid
 */
export function treeMemory(pid) {
  const parents = listParents()
  if (!parents) return undefined
  const tree = new Set([pid])
  // Children have not always higher numbers, so until nothing is added.
  for (let before = 0; before < tree.size;) {
    before = tree.size
    for (const [child, parent] of parents) if (tree.has(parent)) tree.add(child)
  }
  return [...tree].reduce((sum, one) => sum + shareOf(one), 0)
}

/** @returns {Map<number, number> | undefined} the parent of every process */
function listParents() {
  try {
    const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
    return new Map(pids.flatMap((pid) => parentOf(pid)))
  } catch {
    return undefined
  }
}

/**
 * @param {string} pid
 * @returns {[number, number][]} nothing when it has just ended
 */
function parentOf(pid) {
  try {
    // The name of the program stands in brackets and may hold anything.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return [[Number(pid), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])]]
  } catch {
    return []
  }
}

/** @param {number} pid */
function shareOf(pid) {
  try {
    const kilobytes = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1]
    return Number(kilobytes ?? 0) * 1024
  } catch {
    return 0
  }
}

/**
 * Seconds of the processor that programs started by this one, and theirs, have used and ended: on a busy machine they tell more than the
 * clock. 0 on systems other than Linux.
 */
export function childrenSeconds() {
  try {
    const stat = readFileSync('/proc/self/stat', 'utf8')
    const [user, system] = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .slice(13, 15)
    // Counted in hundredths on every Linux that Node runs on.
    return (Number(user) + Number(system)) / 100
  } catch {
    return 0
  }
}
