// @ts-check
import { StopError } from './command.mjs'

/** Also stated in package.json ("engines"), which npm only warns about. */
const needed = { major: 20, minor: 19 }

/** @param {string} version like "20.19.0" */
export function isNodeSupported(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > needed.major || (major === needed.major && minor >= needed.minor)
}

/** Stops with a plain message on a Node that is too old, before it fails somewhere inside a package. */
export function requireNode(version = process.versions.node) {
  if (isNodeSupported(version)) return
  throw new StopError(
    `Node.js ${needed.major}.${needed.minor} or later is needed; this is ${version}. Install a newer one from https://nodejs.org/ and run the command again.`,
  )
}
