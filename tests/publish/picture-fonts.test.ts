import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { pictureFonts } from '../../lib/publish/picture-fonts.ts'
import { readNames } from '../../scripts/fonts/name-table.ts'
import { plannedCharacters, writtenCharacters } from '../../scripts/fonts/picture-characters.ts'
import { readCodePoints } from '../../scripts/fonts/read-code-points.ts'
import { readSfnt, tableOf } from '../../scripts/fonts/sfnt.ts'
import { projectRoot } from '../../scripts/lib/project.mjs'

const fonts = join(projectRoot, 'lib/publish/fonts')
const tableIn = (file: string, tag: string) => tableOf(readSfnt(readFileSync(join(fonts, file))), tag)
const charactersOf = (file: string) =>
  new Set([...readCodePoints(tableIn(file, 'cmap'))].map((codePoint) => String.fromCodePoint(codePoint)))

/** Files name their families once; what they lack, fontconfig takes from the other one. */
const serif = charactersOf('serif-semibold.ttf')

describe.each(['sans-regular.otf', 'sans-bold.otf'])('%s', (file) => {
  const sans = charactersOf(file)

  test('draws, with the serif, every character that content and data write', () => {
    const missing = [...writtenCharacters(projectRoot)].filter(([text]) => !sans.has(text) && !serif.has(text))
    const list = missing.map(([text, files]) => `  ${text} (${codeOf(text)}) in ${files.join(', ')}`)
    expect(
      missing.length,
      `${file} lacks characters, which would be boxes in the pictures of charts:\n${list.join('\n')}\n` +
        'Make the fonts anew as scripts/make-picture-fonts.ts says. If it lacks them still, Noto Sans CJK JP has no such glyph: write another character.',
    ).toBe(0)
  })

  test('draws all kanji of JIS X 0208, kana and full-width signs, written or not', () => {
    const kanji = [...plannedCharacters()].filter((text) => /\p{Script=Han}/u.test(text))
    expect(kanji.length).toBeGreaterThanOrEqual(6355)
    const needed = [...kanji, ...'ぁんァヶー、。・「」『』（）【】〜～：；！？％＋－＝→←↑↓−–—…‘’“”×≥≤≈éüñōū€¥']
    expect(needed.filter((text) => !sans.has(text))).toEqual([])
  })

  test('knows what it has not', () => {
    expect(sans.has('\u{1f600}')).toBe(false)
    expect(sans.has('\u0378')).toBe(false)
  })

  test('bears our name and keeps copyright and licence', () => {
    const names = readNames(tableIn(file, 'name'))
    expect(names.get(1)).toBe(pictureFonts.sans)
    expect(names.get(0)).toContain('Adobe')
    expect(names.get(13)).toContain('SIL Open Font License')
  })
})

test('the serif draws all of ASCII, and bears our name and the licence', () => {
  const ascii = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index))
  expect(ascii.filter((text) => !serif.has(text))).toEqual([])
  const names = readNames(tableIn('serif-semibold.ttf', 'name'))
  expect(names.get(1)).toBe(pictureFonts.serif)
  expect(names.get(13)).toContain('SIL Open Font License')
})

const codeOf = (text: string) => `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
