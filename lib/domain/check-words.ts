/** Edits (insert, delete, replace, swap of neighbours) that turn one word into the other; Infinity once more than `limit`. */
function countEdits(from: string, to: string, limit: number): number {
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, column) => column)]
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0
  for (let row = 1; row <= from.length; row += 1) {
    const line = [row]
    rows.push(line)
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1]
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      line.push(
        Math.min(
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          at(row - 1, column - 1) + (same ? 0 : 1),
          swapped ? at(row - 2, column - 2) + 1 : Infinity,
        ),
      )
    }
    // A swap reaches back two rows, so both must be beyond the limit.
    if (Math.min(...line, ...(rows[row - 1] ?? [])) > limit) return Infinity
  }
  return at(from.length, to.length)
}

/** Longer words are no slips of one another: comparing them takes as many steps as both lengths multiplied. */
const longestWord = 200

/** The option that was probably meant; undefined when none is near. */
export function findNearest(word: string, options: Iterable<string>): string | undefined {
  if (word.length > longestWord) return undefined
  const limit = Math.max(1, Math.floor(word.length / 3))
  let best: { option: string; edits: number } | undefined
  for (const option of options) {
    if (Math.abs(option.length - word.length) > limit) continue
    const edits = countEdits(word.toLowerCase(), option.toLowerCase(), limit)
    if (edits <= limit && edits < (best?.edits ?? Infinity)) best = { option, edits }
  }
  return best?.option
}

export const quote = (word: string) => JSON.stringify(word)

const maxListed = 30

/** "a", "b" or "c"; a long list is cut with the count of the rest. */
export function quoteList(words: Iterable<string>, joiner: 'or' | 'and' = 'or'): string {
  const all = [...words].map(quote)
  const shown = all.length > maxListed ? [...all.slice(0, maxListed), `${all.length - maxListed} more`] : all
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} ${joiner} ${shown.at(-1)}` : (shown[0] ?? 'nothing')
}

/** An instruction: the nearest option when one is near, else what else can be done. */
export function suggest(word: string, options: Iterable<string>, otherwise: string): string {
  const near = findNearest(word, options)
  return near === undefined ? otherwise : `write ${quote(near)}, or ${otherwise}`
}

/** An instruction: the nearest option when one is near, else all of them. */
export function suggestOne(word: string, options: Iterable<string>): string {
  const near = findNearest(word, options)
  return `write ${near === undefined ? quoteList(options) : quote(near)}`
}

/** Every item with the id of an earlier one, and that earlier one, each with its place. */
export function findRepeats<T, K>(
  items: readonly T[],
  idOf: (item: T) => K,
): { item: T; index: number; first: T; firstIndex: number }[] {
  const seen = new Map<K, { first: T; firstIndex: number }>()
  return items.flatMap((item, index) => {
    const earlier = seen.get(idOf(item))
    if (earlier) return [{ item, index, ...earlier }]
    seen.set(idOf(item), { first: item, firstIndex: index })
    return []
  })
}
