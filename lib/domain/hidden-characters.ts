/**
 * What no reader sees: controls but tab and line ends, marks of direction, joiners, tags, soft hyphens, fillers, halves of
 * pairs, and private characters, which each font draws as it likes. A selector (U+FE00 and so on) belongs to the sign
 * before it, and is hidden only where none stands.
 */
const hidden =
  /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]|(?!\p{Variation_Selector})\p{Default_Ignorable_Code_Point}|(?<![^\s\p{Variation_Selector}])\p{Variation_Selector}/gu

/** Those an author may meet, by their names in Unicode. */
const names = new Map([
  [0x00ad, 'soft hyphen'],
  [0x061c, 'Arabic letter mark'],
  [0x200b, 'zero-width space'],
  [0x200c, 'zero-width non-joiner'],
  [0x200d, 'zero-width joiner'],
  [0x200e, 'left-to-right mark'],
  [0x200f, 'right-to-left mark'],
  [0x2028, 'line separator'],
  [0x2029, 'paragraph separator'],
  [0x202a, 'left-to-right embedding'],
  [0x202b, 'right-to-left embedding'],
  [0x202c, 'end of a direction (pop directional formatting)'],
  [0x202d, 'left-to-right override'],
  [0x202e, 'right-to-left override'],
  [0x2060, 'word joiner'],
  [0x2066, 'left-to-right isolate'],
  [0x2067, 'right-to-left isolate'],
  [0x2068, 'first strong isolate'],
  [0x2069, 'end of an isolate (pop directional isolate)'],
  [0xfeff, 'byte-order mark'],
])

function nameOf(character: string): string {
  const known = names.get(character.codePointAt(0) ?? 0)
  if (known !== undefined) return known
  if (/\p{Cc}/u.test(character)) return 'control character'
  if (/\p{Co}/u.test(character)) return 'private character'
  if (/\p{Cs}/u.test(character)) return 'half of a surrogate pair'
  if (/[\u{e0000}-\u{e007f}]/u.test(character)) return 'tag character'
  return 'invisible character'
}

/** U+202E for a right-to-left override. */
const codeOf = (character: string) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** The first hidden character of a text: where it stands, itself, and what a message says of it and of how many follow. */
export type Hidden = { index: number; character: string; found: string }

export function findHidden(text: string): Hidden | undefined {
  const [first, ...others] = text.matchAll(hidden)
  if (!first) return undefined
  const [character] = first
  const more = others.length === 0 ? '' : `, and ${others.length} more hidden characters after it`
  return { index: first.index, character, found: `${codeOf(character)}, ${nameOf(character)}${more}` }
}

/** The rest of the message. */
export const hiddenRule = {
  expected: 'text without hidden characters',
  fix: 'remove it: nobody sees it, and it can turn words around or keep them from being found',
}
