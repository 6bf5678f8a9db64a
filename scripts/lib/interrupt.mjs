// @ts-check
import { constants } from 'node:os'

/** @typedef {'SIGINT' | 'SIGTERM' | 'SIGHUP'} Interrupt */

/** @type {readonly Interrupt[]} */
const interrupts = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** @type {((signal: Interrupt) => void | Promise<void>) | undefined} */
let tidyUp
let exitCodeWanted = /** @type {number | undefined} */ (undefined)
let isLeaving = false

/**
 * What to do on Ctrl-C, `kill` or a closed terminal before the process ends. A later call replaces an earlier one.
 * @param {(signal: Interrupt) => void | Promise<void>} handler
 * @param {number} [exitCode] the usual 128 + signal number unless given
 */
export function onInterrupt(handler, exitCode) {
  if (!tidyUp) {
    for (const signal of interrupts) process.on(signal, () => void leave(signal))
    watchParent()
  }
  tidyUp = handler
  exitCodeWanted = exitCode
}

/** @param {Interrupt} signal */
async function leave(signal) {
  // A terminal sends Ctrl-C to us and to our parent, and the parent passes it on: the second one must not cut tidying short.
  if (isLeaving) return
  isLeaving = true
  const exitCode = exitCodeWanted ?? 128 + constants.signals[signal]
  try {
    await tidyUp?.(signal)
  } catch (error) {
    console.error(error)
  }
  process.exit(exitCode)
}

/**
 * npm runs a script through a shell, and a shell that is ended tells nobody: without this, a server whose `npm start` was
 * ended would run on and hold its port.
 */
function watchParent() {
  if (process.env['npm_lifecycle_event'] === undefined) return
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) void leave('SIGTERM')
  }, 500).unref()
}
