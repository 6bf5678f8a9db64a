import { formatPath, type Path } from '../domain/check-finding.ts'
import { JsonCursor, JsonStop, type JsonFault } from './json-cursor.ts'
import type { Position, Positions } from './json-positions.ts'
import { readString, readWord } from './json-scalars.ts'

/** No file of this project nests half as deep; without a limit a hostile one overflows the stack. */
const maxDepth = 32

class JsonParser {
  readonly cursor: JsonCursor
  readonly values = new Map<string, Position>()
  readonly keys = new Map<string, Position>()

  constructor(text: string) {
    this.cursor = new JsonCursor(text)
  }

  parseDocument(): unknown {
    const { cursor } = this
    const value = this.#parseValue([])
    cursor.skipSpace()
    if (cursor.offset < cursor.text.length) {
      cursor.stop(cursor.offset, 'the end of the file', cursor.describe(), 'remove what follows the last bracket')
    }
    return value
  }

  #parseValue(path: Path): unknown {
    const outer = this.cursor.path
    this.cursor.path = path
    const value = this.#parseAnyValue(path)
    this.cursor.path = outer
    return value
  }

  #parseAnyValue(path: Path): unknown {
    const { cursor } = this
    cursor.skipSpace()
    this.values.set(formatPath(path), cursor.positionAt(cursor.offset))
    if (path.length > maxDepth) {
      cursor.stop(
        cursor.offset,
        `at most ${maxDepth} levels`,
        'brackets nested deeper',
        'close the brackets before this place',
      )
    }
    if (cursor.next === '{') return this.#parseObject(path)
    if (cursor.next === '[') return this.#parseArray(path)
    if (cursor.next === '"' || cursor.next === "'") return readString(cursor)
    if (/[-+.\w$]/.test(cursor.next)) return readWord(cursor)
    let fix = 'write a value here'
    if (/[“”„«»「」]/.test(cursor.next)) fix = 'write straight double quotes: "'
    if (cursor.next === ',') fix = 'write a value before the comma, or remove the comma'
    return cursor.stop(cursor.offset, 'a value', cursor.describe(), fix)
  }

  #parseObject(path: Path): Record<string, unknown> {
    const object: Record<string, unknown> = {}
    this.#parseItems('}', () => this.#parseMember(path, object))
    return object
  }

  #parseMember(path: Path, object: Record<string, unknown>): void {
    const { cursor } = this
    const start = cursor.offset
    const key = this.#parseKey()
    const inner = [...path, key]
    cursor.skipSpace()
    if (cursor.take(/:/y) === undefined) {
      const fix = `write ${JSON.stringify(key)}: and the value`
      cursor.stop(cursor.offset, 'a colon after the key', cursor.describe(), fix)
    }
    const first = this.keys.get(formatPath(inner))
    if (first === undefined && key !== '__proto__') {
      this.keys.set(formatPath(inner), cursor.positionAt(start))
      object[key] = this.#parseValue(inner)
      return
    }
    const name = JSON.stringify(key)
    if (first) {
      cursor.report(start, 'each key once', `${name} again, first at line ${first.line}`, 'remove one of the two')
    } else {
      cursor.report(start, 'a key other than this', name, 'rename the key')
    }
    // Not kept, and read under a name of its own: its places must not overwrite those of the first.
    const { line, column } = cursor.positionAt(start)
    this.#parseValue([...path, `${key} (again at ${line}:${column})`])
  }

  #parseArray(path: Path): unknown[] {
    const array: unknown[] = []
    this.#parseItems(']', () => array.push(this.#parseValue([...path, array.length])))
    return array
  }

  #parseKey(): string {
    const { cursor } = this
    const start = cursor.offset
    if (cursor.next === '"' || cursor.next === "'") return readString(cursor)
    const word = cursor.take(/[\p{L}\p{N}_$-]+/uy)
    if (word === undefined) {
      const fix = cursor.next === ',' ? 'remove the comma' : 'write the key in straight double quotes'
      return cursor.stop(start, 'a key in double quotes', cursor.describe(), fix)
    }
    cursor.report(start, 'a key in double quotes', `the bare word ${word}`, `write ${JSON.stringify(word)}`)
    return word
  }

  /** Reads items up to the closing bracket; commas too many or too few are reported. */
  #parseItems(close: '}' | ']', parseItem: () => void): void {
    const { cursor } = this
    const open = cursor.offset
    cursor.offset += 1
    cursor.skipSpace()
    while (cursor.next !== close) {
      if (cursor.next === '') {
        cursor.stop(open, `a closing ${close}`, 'the end of the file', `write ${close} where this part ends`)
      }
      parseItem()
      cursor.skipSpace()
      const comma = cursor.offset
      if (cursor.take(/,/y) !== undefined) {
        cursor.skipSpace()
        if (cursor.next === close)
          cursor.report(comma, `no comma before ${close}`, 'a trailing comma', 'remove the comma')
      } else if (/["'{[\w-]/.test(cursor.next)) {
        cursor.report(comma, 'a comma between two items', cursor.describe(), 'write a comma before it')
      } else if (cursor.next !== close && cursor.next !== '') {
        cursor.stop(comma, `a comma or ${close}`, cursor.describe(), `write , or ${close} here`)
      }
    }
    cursor.offset += 1
  }
}

export type ParsedJson = { value: unknown; positions: Positions; faults: readonly JsonFault[]; complete: boolean }

/** Strict JSON with the place of every value. `complete` is false when reading stopped at a fault: there is no value then. */
export function parseJson(text: string): ParsedJson {
  const parser = new JsonParser(text)
  const result = (value: unknown, complete: boolean) => ({
    value,
    positions: { values: parser.values, keys: parser.keys },
    faults: parser.cursor.faults,
    complete,
  })
  try {
    return result(parser.parseDocument(), true)
  } catch (error) {
    if (error instanceof JsonStop) return result(undefined, false)
    throw error
  }
}
