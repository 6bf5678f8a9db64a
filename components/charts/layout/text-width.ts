const narrow = /[ .,:;'’‘!|()[\]ijlftrI/-]/
const wide = /[mwMW%—@]/

/** Width of one character in ems: full-width ones count one, Latin ones a little more than most faces need. */
function widthOf(character: string): number {
  if ((character.codePointAt(0) ?? 0) > 0x2e7f) return 1
  if (narrow.test(character)) return 0.42
  if (wide.test(character)) return 0.96
  return /[A-Z]/.test(character) ? 0.72 : 0.63
}

/** Width of a text in units, by estimate, since the server has no screen. */
export function estimateTextWidth(text: string, size: number): number {
  let ems = 0
  for (const character of text) ems += widthOf(character)
  return ems * size
}

const isWide = (character: string) => (character.codePointAt(0) ?? 0) > 0x2e7f
/** Signs that must not begin a line. */
const noStart = /^[、。，．）」』】ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ・：；？！%]/

/** Pieces between which a line may break: words, or single characters of Japanese. */
function toPieces(text: string): string[] {
  const pieces: string[] = []
  for (const word of text.split(/(?<= )/)) {
    let run = ''
    for (const character of word) {
      if (!isWide(character)) {
        run += character
        continue
      }
      if (run !== '') pieces.push(run)
      run = ''
      if (noStart.test(character) && pieces.length > 0) pieces[pieces.length - 1] += character
      else pieces.push(character)
    }
    if (run !== '') pieces.push(run)
  }
  return pieces
}

/** Lines no wider than `room`, by estimate; at most `most`, the last cut with an ellipsis. One piece is never cut in two. */
export function wrapText(text: string, size: number, room: number, most: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of toPieces(text)) {
    if (line !== '' && estimateTextWidth((line + piece).trimEnd(), size) > room) {
      lines.push(line.trimEnd())
      line = piece
    } else line += piece
  }
  if (line.trim() !== '') lines.push(line.trimEnd())
  if (lines.length <= most) return lines
  const kept = lines.slice(0, most)
  return [...kept.slice(0, -1), `${kept.at(-1) ?? ''}…`]
}
