import { formatPath, type Path } from '../domain/check-finding.ts'

/** First line and first column are 1; columns count UTF-16 units, as editors do. */
export type Position = { line: number; column: number }

/** Where each value of a JSON file begins, and each key, by formatted path. */
export type Positions = { values: ReadonlyMap<string, Position>; keys: ReadonlyMap<string, Position> }

/** Where the value at a path begins; for what is not there, the nearest thing around it. */
export function locateValue(positions: Positions, path: Path): Position | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const position = positions.values.get(formatPath(path.slice(0, length)))
    if (position) return position
  }
  return undefined
}

/** Where the key at the end of a path begins. */
export function locateKey(positions: Positions, path: Path): Position | undefined {
  return positions.keys.get(formatPath(path)) ?? locateValue(positions, path)
}
