import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** Whole blocks of Unicode, first and last code point; a font holds what it has of them. */
const blocks = [
  [0x20, 0x7e], // ASCII
  [0xa0, 0x24f], // Latin-1 and the extensions A and B: names from abroad
  [0x1e00, 0x1eff], // Vietnamese
  [0x2010, 0x205e], // punctuation
  [0x2070, 0x209c], // raised and lowered figures
  [0x20a0, 0x20c0], // currencies
  [0x2100, 0x21ff], // letter-like signs, Roman numerals, arrows
  [0x2200, 0x22ff], // mathematics
  [0x2460, 0x2473], // circled figures
  [0x25a0, 0x2613], // shapes and stars
  [0x2713, 0x2717], // ticks and crosses
  [0x3000, 0x30ff], // Japanese punctuation, kana
  [0x31f0, 0x31ff], // small kana
  [0xff01, 0xffee], // full and half width
] as const

/** The 94 rows and columns of JIS X 0208: signs, and the kanji of levels 1 and 2 (level 2 holds 乖 of 乖離, 俯 of 俯瞰). */
function jisCharacters(): string[] {
  const decoder = new TextDecoder('euc-jp')
  const places = Array.from({ length: 94 }, (_, index) => 0xa1 + index)
  return places.flatMap((row) => places.map((column) => decoder.decode(new Uint8Array([row, column]))))
}

/** Every character that a picture's font should hold beyond what the project writes today. Some are in no font. */
export function plannedCharacters(): Set<string> {
  const fromBlocks = blocks.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  )
  return new Set([...fromBlocks, ...jisCharacters().flatMap((text) => [...text])].filter((text) => text !== '\ufffd'))
}

/**
 * Every character that readers may see in a picture, with the files that write it (relative to the root, `/` between
 * folders): all texts below content/ and data/. Line ends and tabs are no characters here.
 */
export function writtenCharacters(root: string): Map<string, string[]> {
  const written = new Map<string, string[]>()
  for (const folder of ['content', 'data']) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.(md|json)$/.test(entry.name)) continue
      const file = join(entry.parentPath, entry.name)
      for (const character of new Set(readFileSync(file, 'utf8').replace(/[\r\n\t\ufeff]/g, ''))) {
        const files = written.get(character) ?? []
        files.push(relative(root, file).split(sep).join('/'))
        written.set(character, files)
      }
    }
  }
  return written
}
