import { formatPath, type Path } from '../domain/check-finding.ts'
import type { Problem } from '../schema/problem.ts'
import type { Position } from './json-positions.ts'

export type JsonFault = Position & Pick<Problem, 'path' | 'expected' | 'found' | 'fix'>

/** Thrown inside the parser where going on would only report nonsense. */
export class JsonStop extends Error {}

/** A place in the text, and the faults met so far. */
export class JsonCursor {
  offset = 0
  /** The value being read, for messages. */
  path: Path = []
  readonly faults: JsonFault[] = []
  readonly text: string
  readonly #lineStarts: readonly number[]

  constructor(text: string) {
    this.text = text
    this.#lineStarts = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), (match) => match.index + match[0].length)]
  }

  get next(): string {
    return this.text[this.offset] ?? ''
  }

  positionAt(offset: number): Position {
    let low = 0
    let high = this.#lineStarts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (this.#lineStarts[low] ?? 0) + 1 }
  }

  report(offset: number, expected: string, found: string, fix: string): void {
    const path = formatPath(this.path)
    this.faults.push({ ...this.positionAt(offset), ...(path && { path }), expected, found, fix })
  }

  stop(offset: number, expected: string, found: string, fix: string): never {
    this.report(offset, expected, found, fix)
    throw new JsonStop(expected)
  }

  /** The text a sticky pattern matches here, stepped over; undefined when it does not. */
  take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.offset
    const match = pattern.exec(this.text)?.[0]
    this.offset += match?.length ?? 0
    return match
  }

  /** Steps over white space; a comment is reported and stepped over as well. */
  skipSpace(): void {
    this.take(/[ \t\r\n]*/y)
    const start = this.offset
    const comment = this.take(/\/\/[^\r\n]*|\/\*[^]*?\*\//y) ?? this.take(/#[^\r\n]*/y)
    if (comment === undefined) return
    this.report(start, 'JSON without comments', 'a comment', 'remove it, or put the remark into a "note"')
    this.skipSpace()
  }

  /** What stands here, for a message. */
  describe(): string {
    if (this.offset >= this.text.length) return 'the end of the file'
    const [character = ''] = this.text.slice(this.offset, this.offset + 2)
    if (/[\p{Cc}\p{Z}\p{Cf}]/u.test(character)) {
      return `the character U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
    }
    return `the character ${character}`
  }
}
