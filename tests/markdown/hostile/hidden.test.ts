import { describe, expect, it } from 'vitest'
import { findHidden } from '../../../lib/domain/hidden-characters.ts'
import { parseFrontMatter } from '../../../lib/loaders/front-matter.ts'
import { lines, readProblems } from '../../loaders/project.ts'
import { problemsOf } from '../fixture.ts'

const rest = 'remove it: nobody sees it, and it can turn words around or keep them from being found'

describe('hidden characters', () => {
  it.each(
    [
      ...[0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069, 0x200e, 0x200f, 0x061c],
      ...[0x00ad, 0x200b, 0x200c, 0x200d, 0x2060, 0x2063, 0xfeff, 0x180e, 0xe0001, 0xe0041, 0xe007f],
      ...[0x00, 0x07, 0x08, 0x0b, 0x0c, 0x1b, 0x7f, 0x85, 0x9b, 0x2028, 0x2029, 0xfff9, 0x3164, 0x115f, 0xe000, 0xf8ff],
      ...[0xd800, 0xdfff, 0xf0000],
    ].map((code) => [code.toString(16).toUpperCase().padStart(4, '0'), code] as const),
  )('U+%s is one', (_, code) => {
    const character = code > 0xffff ? String.fromCodePoint(code) : String.fromCharCode(code)
    expect(findHidden(`a${character}b`)).toMatchObject({ index: 1, character })
  })

  it('a selector is one only where it has no sign before it', () => {
    expect(findHidden('辻\u{e0100} ☎\ufe0e ▲\ufe0f')).toBeUndefined()
    for (const text of ['\ufe0f', 'a \ufe0f', '▲\ufe0f\ufe0f']) expect(findHidden(text)).toBeDefined()
  })

  it.each(['a\tb\r\nc', 'é e\u0301', '　全角', 'a\u00a0b', '𠮷野家', '𝟎', 'ｱ', '“”–—…', '한글'])(
    '%j has none',
    (text) => {
      expect(findHidden(text)).toBeUndefined()
    },
  )
})

describe('hidden characters of an article', () => {
  it('are refused with line and column, once for each line', () => {
    expect(problemsOf('a\n\nwe \u202eesrever\u202c it\nand \u200bhere')).toEqual([
      `3:4 expected text without hidden characters; found U+202E, right-to-left override, and 1 more hidden characters after it; ${rest}`,
      `4:5 expected text without hidden characters; found U+200B, zero-width space; ${rest}`,
    ])
  })

  it.each([
    ['a &#x202E;b', 'U+202E, right-to-left override'],
    ['[a&rlm;](/charts/)', 'U+200F, right-to-left mark'],
    ['[a](https://example.org/&#x2066;)', 'U+2066, left-to-right isolate'],
    ['`x`&#xE0041;', 'U+E0041, tag character'],
    ['a&shy;b', 'U+00AD, soft hyphen'],
    [':::note{title="a&#x200b;b"}\nc\n:::', 'U+200B, zero-width space'],
  ])('are refused when written as an entity: %s', (text, found) => {
    expect(problemsOf(text)).toContainEqual(
      expect.stringContaining(`expected text without hidden characters; found ${found}, written as an entity; `),
    )
  })

  it('stay what they are in code, which shows an entity as it is written', () => {
    expect(problemsOf('`&#x202E;`')).toEqual([])
  })
})

describe('hidden characters of front matter', () => {
  const read = (title: string) =>
    parseFrontMatter(
      `---\ntitle: ${title}\ndescription: B\naudience: managers\ntopics: [gap]\npublished: 2026-11-01\nrevised: 2026-11-01\nchecked: 2026-11-01\n---\nText`,
      'f',
    ).problems.map(({ line, column, found }) => `${line}:${column} ${found}`)

  it('are refused as they stand and as escapes of YAML', () => {
    expect(read('a\u202eb')).toEqual(['2:9 U+202E, right-to-left override'])
    expect(read('"a\\u202eb"')).toEqual(['2:1 U+202E, right-to-left override, written as an escape'])
    expect(read('"a\\ud800b"')).toEqual(['2:1 U+D800, half of a surrogate pair, written as an escape'])
  })
})

describe('hidden characters of data', () => {
  it('are refused in every text of every file, as they stand and as escapes', () => {
    expect(readProblems((project) => project.set('data/datasets/shares.json', 'title.en', 'Sha\u202eres'))).toBe(lines`
      data/datasets/shares.json:5:15  title.en
        expected  text without hidden characters
        found     U+202E, right-to-left override
        fix       remove it: nobody sees it, and it can turn words around or keep them from being found
    `)
    expect(
      readProblems((project) =>
        project.replace('data/datasets/shares.json', '"calendar": "fiscal"', '"calendar": "fis\\u0007cal"'),
      ),
    ).toContain('found     U+0007, control character, written as an escape')
  })

  it('do not reach the terminal', () => {
    const told = readProblems((project) =>
      project.set('data/datasets/shares.json', 'title.en', '\u202e'.repeat(2) + '\u{e0041}'),
    )
    expect(told).not.toMatch(/[\u202e\u{e0041}]/u)
  })
})
