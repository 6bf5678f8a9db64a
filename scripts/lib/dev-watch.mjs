// @ts-check
import { existsSync, readdirSync, watch } from 'node:fs'
import { join, relative } from 'node:path'

/** What editors write while one types, not when one saves. */
const droppings = /^\.|~$|\.swp$/

/**
 * Calls back once the files below some folders have changed and kept still for a moment.
 *
 * One watcher per folder: with `recursive: true` Node 20 on Linux watches each file by itself and loses it when an editor
 * saves by renaming a new file over the old one.
 * @param {string} root
 * @param {readonly string[]} folders relative to root; one that is missing is not watched
 * @param {(files: string[]) => void} onChange gets what changed, relative to root
 * @param {number} [quietMs]
 * @returns {() => void} ends it
 */
export function watchFolders(root, folders, onChange, quietMs = 150) {
  /** @type {import('node:fs').FSWatcher[]} */
  let watchers = []
  /** @type {Set<string>} */
  const changed = new Set()
  /** @type {NodeJS.Timeout | undefined} */
  let timer

  const close = () => {
    clearTimeout(timer)
    for (const watcher of watchers) watcher.close()
    watchers = []
  }
  const open = () => {
    for (const folder of folders.flatMap((name) => listFolders(join(root, name)))) {
      const watcher = watch(folder, (_, name) => note(folder, name))
      // A folder that is taken away is an error on some systems; the change itself is told by its parent.
      watcher.on('error', () => watcher.close())
      watchers.push(watcher)
    }
  }
  const settle = () => {
    // New folders are to be watched too. Reopened before the call: what changes meanwhile is read after it.
    close()
    open()
    const files = [...changed].sort()
    changed.clear()
    onChange(files)
  }
  /**
   * @param {string} folder
   * @param {string | null} name
   */
  const note = (folder, name) => {
    if (name !== null && droppings.test(name)) return
    changed.add(relative(root, name === null ? folder : join(folder, name)))
    clearTimeout(timer)
    timer = setTimeout(settle, quietMs)
  }
  open()
  return close
}

/**
 * @param {string} folder
 * @returns {string[]} the folder and all below it; none when it is missing
 */
function listFolders(folder) {
  if (!existsSync(folder)) return []
  const inside = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !droppings.test(entry.name),
  )
  return [folder, ...inside.flatMap(({ name }) => listFolders(join(folder, name)))]
}
