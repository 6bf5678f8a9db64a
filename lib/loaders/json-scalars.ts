import { findHidden, hiddenRule } from '../domain/hidden-characters.ts'
import type { JsonCursor } from './json-cursor.ts'

const numberPattern = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/
const escapes: Record<string, string> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\', '/': '/' }
const words: Partial<Record<string, boolean | null>> = { true: true, false: false, null: null }
const wordsElsewhere: Partial<Record<string, string>> = { none: 'null', nil: 'null', undefined: 'null' }

function readEscape(cursor: JsonCursor): string {
  const start = cursor.offset
  const unicode = cursor.take(/\\u[0-9a-fA-F]{4}/y)
  if (unicode !== undefined) return String.fromCharCode(Number.parseInt(unicode.slice(2), 16))
  const letter = cursor.text[start + 1] ?? ''
  cursor.offset += 2
  const plain = escapes[letter]
  if (plain !== undefined) return plain
  const fix = letter === 'u' ? 'write four hexadecimal digits, such as \\u3042' : 'write \\\\ for a backslash'
  cursor.report(start, 'an escape that JSON knows', `\\${letter}`, fix)
  return letter
}

/** Reported where the first one stands, or at the text's start when it is written as an escape. */
function reportHidden(cursor: JsonCursor, start: number, text: string): void {
  const hidden = findHidden(text)
  if (!hidden) return
  const raw = cursor.text.indexOf(hidden.character, start)
  const stands = raw !== -1 && raw < cursor.offset
  const found = stands ? hidden.found : `${hidden.found}, written as an escape`
  cursor.report(stands ? raw : start, hiddenRule.expected, found, hiddenRule.fix)
}

/** Reads a string that begins here; single quotes are reported and read all the same. */
export function readString(cursor: JsonCursor): string {
  const start = cursor.offset
  const mark = cursor.next
  const body = mark === '"' ? /[^"\\\p{Cc}]+/uy : /[^'\\\p{Cc}]+/uy
  cursor.offset += 1
  let text = ''
  while (cursor.next !== mark) {
    const part = cursor.take(body)
    if (part !== undefined) text += part
    else if (cursor.next === '\\') text += readEscape(cursor)
    else if (cursor.next === '' || cursor.next === '\n' || cursor.next === '\r') {
      const found = cursor.next === '' ? 'the end of the file' : 'the end of the line'
      cursor.stop(
        start,
        `a closing ${mark} on the same line`,
        found,
        `close the string with ${mark}, or write \\n for a new line`,
      )
    } else {
      cursor.report(
        cursor.offset,
        'text without control characters',
        cursor.describe(),
        'remove it, or write \\t for a tab',
      )
      cursor.offset += 1
    }
  }
  cursor.offset += 1
  if (mark === "'") cursor.report(start, 'a string in double quotes', 'single quotes', `write ${JSON.stringify(text)}`)
  if (!text.isWellFormed()) {
    cursor.report(start, 'whole characters', 'half of a surrogate pair', 'write the character itself')
  } else {
    reportHidden(cursor, start, text)
  }
  return text
}

/** Reports a number in a form JSON has not, and returns what was probably meant. */
function readOddNumber(cursor: JsonCursor, start: number, token: string): number {
  const plain = Number(token.replace(/^\+/, '').replace(/_/g, ''))
  const write = Number.isFinite(plain) ? `write ${plain}` : 'write the number in plain digits'
  const zeros = /^[-+]?0\d/.test(token)
  cursor.report(start, zeros ? 'a number without leading zeros' : 'a plain decimal number', token, write)
  return Number.isFinite(plain) ? plain : 0
}

/** Reads a number or a bare word that begins here; what was reported is read as the nearest thing, so that reading can go on. */
export function readWord(cursor: JsonCursor): number | string | boolean | null {
  const start = cursor.offset
  const token = cursor.take(/[-+.\w$]+/y) ?? ''
  const word = words[token]
  if (word !== undefined) return word
  if (numberPattern.test(token)) {
    const value = Number(token)
    if (Number.isFinite(value)) return value
    cursor.report(
      start,
      'a number below 1e308',
      `a huge number, ${token.slice(0, 40)}`,
      'write the figure itself: check its exponent',
    )
  } else if (/^[-+]?(NaN|Infinity)$/.test(token)) {
    cursor.report(
      start,
      'a number',
      `${token}, which JSON does not have`,
      'write the number, or "missing" with the reason in its row',
    )
  } else if (/^[-+]?\.?\d/.test(token)) {
    return readOddNumber(cursor, start, token)
  } else {
    const lower = token.toLowerCase()
    const meant = wordsElsewhere[lower] ?? lower
    const known = words[meant]
    cursor.report(
      start,
      'a value',
      `the bare word ${token}`,
      `write ${known === undefined ? JSON.stringify(token) : meant}`,
    )
    return known === undefined ? token : known
  }
  return 0
}
