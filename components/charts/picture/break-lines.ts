import { estimateTextWidth } from '../layout/text-width'

const isWide = (sign: string) => (sign.codePointAt(0) ?? 0) > 0x2e7f
/** Signs that must not begin a line, and those that must not end one. */
const noStart = /^[、。，．）」』】〉》ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ・：；？！〜％%)\]]/
const noEnd = /[（「『【〈《([“‘]$/

/** Kinds of Japanese writing: a line that breaks inside one kind often breaks inside a word. */
function kindOf(sign: string): 'kanji' | 'hiragana' | 'katakana' | 'latin' | 'sign' {
  if (/[\p{Script=Han}]/u.test(sign)) return 'kanji'
  if (/[\p{Script=Hiragana}]/u.test(sign)) return 'hiragana'
  if (/[\p{Script=Katakana}ー]/u.test(sign)) return 'katakana'
  return isWide(sign) ? 'sign' : 'latin'
}

/** How unwelcome a break between two signs is: 0 to 1; undefined where none may be. */
function priceOf(before: string, after: string): number | undefined {
  if (before === ' ') return /[0-9¥$]/.test(after) ? 0.5 : 0
  if (noStart.test(after) || noEnd.test(before)) return undefined
  if (!isWide(before) && !isWide(after)) return undefined
  if (/[、。：；？！]/.test(before)) return 0
  const [left, right] = [kindOf(before), kindOf(after)]
  // A particle stays with the word it follows.
  if (/[）」』]/.test(before)) return right === 'hiragana' ? 1 : 0.1
  // A figure and the word that counts it belong together.
  if (left === 'latin' && right === 'kanji') return undefined
  if (left === 'hiragana' && right !== 'hiragana') return 0.15
  return left === right ? 1 : 0.6
}

type Piece = { text: string; price: number }

/** Pieces that are never cut, each with the price of the break behind it. */
function toPieces(text: string): Piece[] {
  const signs = [...text]
  const pieces: Piece[] = []
  let run = ''
  signs.forEach((sign, index) => {
    run += sign
    const next = signs[index + 1]
    const price = next === undefined ? 0 : priceOf(sign, next)
    if (price === undefined) return
    pieces.push({ text: run, price })
    run = ''
  })
  return pieces
}

/**
 * A title in as few lines as fit into `room`, of even length and broken between phrases. Nothing is ever cut: a piece wider
 * than the room has a line of its own.
 */
export function breakLines(text: string, size: number, room: number): string[] {
  const pieces = toPieces(text)
  const lineOf = (from: number, to: number) =>
    pieces
      .slice(from, to)
      .map((piece) => piece.text)
      .join('')
      .trimEnd()
  // best[i]: the cheapest lines for the first i pieces, fewest lines first.
  const best: { lines: number; cost: number; from: number }[] = [{ lines: 0, cost: 0, from: 0 }]
  for (let to = 1; to <= pieces.length; to += 1) {
    for (let from = to - 1; from >= 0; from -= 1) {
      const before = best[from]
      const slack = 1 - estimateTextWidth(lineOf(from, to), size) / room
      if (!before || (slack < 0 && from < to - 1)) continue
      const price = to === pieces.length ? 0 : (pieces[to - 1]?.price ?? 0)
      const cost = before.cost + slack ** 2 + 0.25 * price
      const lines = before.lines + 1
      const known = best[to]
      if (!known || lines < known.lines || (lines === known.lines && cost < known.cost))
        best[to] = { lines, cost, from }
    }
  }
  const lines: string[] = []
  for (let to = pieces.length; to > 0; to = best[to]?.from ?? 0) lines.unshift(lineOf(best[to]?.from ?? 0, to))
  return lines
}
