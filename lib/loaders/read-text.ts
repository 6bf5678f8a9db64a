import { readFileSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Problem } from '../schema/problem.ts'

type Fault = Omit<Problem, 'file'>

/** More than any file of this project needs; a larger one is a mistake. */
const maxBytes = 5 * 1024 * 1024

const tooBig = (bytes: number): Fault => ({
  expected: 'a file of at most 5 MB',
  found: `${(bytes / 1024 / 1024).toFixed(1)} MB`,
  fix: 'split the file, or take out what does not belong in it',
})

function findByteOrderMark(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'UTF-8'
  if (first === 0xff && second === 0xfe) return 'UTF-16, little-endian'
  if (first === 0xfe && second === 0xff) return 'UTF-16, big-endian'
  return undefined
}

/** Line and column (in bytes) of a byte. */
function placeOfByte(bytes: Uint8Array, offset: number): { line: number; column: number } {
  const before = bytes.subarray(0, offset)
  return {
    line: before.reduce((lines, byte) => lines + (byte === 0x0a ? 1 : 0), 1),
    column: offset - before.lastIndexOf(0x0a),
  }
}

/** How many bytes from the start are whole UTF-8: the decoder only says that some byte is wrong, not which. */
function countValidBytes(bytes: Uint8Array): number {
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true })
      low = middle
    } catch {
      high = middle - 1
    }
  }
  return low
}

/** Bytes to text: UTF-8 without a byte-order mark, or the one thing wrong with it. */
export function decodeText(bytes: Uint8Array): { text: string } | { fault: Fault } {
  if (bytes.length > maxBytes) return { fault: tooBig(bytes.length) }
  const mark = findByteOrderMark(bytes)
  if (mark !== undefined) {
    const fault = {
      line: 1,
      column: 1,
      expected: 'UTF-8 without a byte-order mark',
      found: `a byte-order mark (${mark})`,
    }
    return { fault: { ...fault, fix: 'save the file as "UTF-8", not as "UTF-8 with BOM" or "Unicode"' } }
  }
  const zero = bytes.indexOf(0)
  if (zero >= 0) {
    const fault = { ...placeOfByte(bytes, zero), expected: 'UTF-8 text', found: `a zero byte (byte ${zero})` }
    return { fault: { ...fault, fix: 'save the file as UTF-8: a zero byte means UTF-16 or a file that is not text' } }
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    const offset = Math.min(countValidBytes(bytes), bytes.length - 1)
    const found = `the byte 0x${(bytes[offset] ?? 0).toString(16)} that is not UTF-8 (byte ${offset})`
    const fix = 'save the file as UTF-8: it may be in Shift_JIS, EUC-JP or Windows-1252'
    return { fault: { ...placeOfByte(bytes, offset), expected: 'UTF-8 text', found, fix } }
  }
}

/** Reads a file named from the root; a path or link that leads out of the file's own folder is refused. */
export function readText(root: string, file: string): { text: string } | { problem: Problem } {
  const fail = (fault: Fault) => ({ problem: { file, ...fault } })
  const steps = file.split('/')
  if (steps.includes('..')) {
    return fail({
      expected: 'a file inside the project',
      found: 'a path with ".."',
      fix: 'write the path without ".."',
    })
  }
  try {
    const path = realpathSync(join(root, file))
    if (!path.startsWith(join(realpathSync(root), ...steps.slice(0, -1)) + sep)) {
      const found = 'a symbolic link that leads out of it'
      return fail({ expected: 'a file inside its own folder', found, fix: 'put the file itself there, not a link' })
    }
    const stat = statSync(path)
    if (!stat.isFile()) return fail({ expected: 'a file', found: 'a folder', fix: 'put a file there, or take it away' })
    if (stat.size > maxBytes) return fail(tooBig(stat.size))
    const decoded = decodeText(readFileSync(path))
    return 'fault' in decoded ? fail(decoded.fault) : decoded
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    const found = error.code === 'ENOENT' ? 'nothing' : `a file that cannot be read (${String(error.code)})`
    return fail({ expected: 'a file', found, fix: `create ${file}, or make it readable` })
  }
}
