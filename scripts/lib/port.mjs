// @ts-check
import { connect, createServer } from 'node:net'
import { StopError } from './command.mjs'

/**
 * @param {string | undefined} text the PORT variable
 * @param {string} command as typed by the person, for the example in the message
 * @returns {number}
 */
export function parsePort(text, command) {
  if (text === undefined || text === '') return 3000
  const port = Number(text)
  if (/^\d+$/.test(text) && port >= 1 && port <= 65535) return port
  throw new StopError(`PORT must be a whole number from 1 to 65535, not "${text}". Example: PORT=3001 ${command}`)
}

/**
 * Stops with a plain message when nothing can listen on the port.
 * @param {number} port
 * @param {string} command as typed by the person, for the example in the message
 */
export async function requireFreePort(port, command) {
  const error = (await tryListening(port)) ?? ((await isAnswering(port)) ? 'EADDRINUSE' : undefined)
  if (error !== undefined) throw portError(port, command, error)
}

/**
 * @param {number} port
 * @param {string} command
 * @param {string} code of the system's error
 */
export function portError(port, command, code) {
  const other = port < 65535 ? port + 1 : 3001
  const reason =
    code === 'EADDRINUSE'
      ? `Port ${port} is in use by another program. Stop that program or choose another port:`
      : `Port ${port} cannot be opened (${code}). Choose another port:`
  return new StopError(`${reason} PORT=${port < 1024 && code === 'EACCES' ? 3001 : other} ${command}`)
}

/**
 * @param {number} port
 * @returns {Promise<string | undefined>} the error code, or undefined when listening works
 */
function tryListening(port) {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (error) => resolve('code' in error ? String(error.code) : error.message))
    probe.listen(port, () => probe.close(() => resolve(undefined)))
  })
}

/**
 * On macOS and Windows one program may listen on all addresses while another holds localhost: ours would then start
 * without an error and never be reached.
 * @param {number} port
 */
async function isAnswering(port) {
  const answers = await Promise.all(['127.0.0.1', '::1'].map((host) => canConnect(host, port)))
  return answers.includes(true)
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function canConnect(host, port) {
  return new Promise((resolve) => {
    const socket = connect({ host, port })
    /** @param {boolean} answer */
    const settle = (answer) => {
      socket.destroy()
      resolve(answer)
    }
    // A refused connection on this machine fails at once; only a firewall that drops packets keeps silent.
    socket.setTimeout(500, () => settle(false))
    socket.once('connect', () => settle(true))
    socket.once('error', () => settle(false))
  })
}
