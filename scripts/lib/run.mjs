// @ts-check
import { spawn } from 'node:child_process'
import { constants } from 'node:os'

/** How long a child may take to end after Ctrl-C, and again after SIGTERM, before it is killed. */
const patienceMs = 3000

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()
/** Once true, callers of `run` hear nothing more: what comes after must not start while the process is leaving. */
let isStopping = false

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {NodeJS.Dict<string>} [env] the whole environment of the child; ours unless given
 * @property {boolean} [shell]
 */

/**
 * Runs a program whose output goes straight to the terminal. Never throws.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ exitCode: number, durationMs: number }>} 127 when the program cannot be started, 128 + n when signal n ended it
 */
export function run(command, args, { cwd = process.cwd(), env = process.env, shell = false } = {}) {
  const startedAt = Date.now()
  return new Promise((resolve) => {
    if (isStopping) return
    // Next's types ask for NODE_ENV in every environment; a child's may well lack it.
    const whole = /** @type {NodeJS.ProcessEnv} */ (env)
    const child = spawn(command, args, { cwd, env: whole, shell, stdio: ['ignore', 'inherit', 'inherit'] })
    running.add(child)
    /** @param {number} exitCode */
    const settle = (exitCode) => {
      running.delete(child)
      if (!isStopping) resolve({ exitCode, durationMs: Date.now() - startedAt })
    }
    child.once('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`)
      settle(127)
    })
    child.once('close', (code, signal) => settle(code ?? 128 + (signal ? constants.signals[signal] : 0)))
  })
}

/**
 * Ends every program started by `run`, for good, before the process itself ends: asks as Ctrl-C does, so that each can end
 * its own children, then insists.
 * @param {number} [patience] milliseconds
 */
export async function stopRunning(patience = patienceMs) {
  isStopping = true
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGKILL'])) {
    for (const child of running) child.kill(signal)
    const deadline = Date.now() + patience
    while (running.size > 0 && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20))
    if (running.size === 0) return
  }
}
