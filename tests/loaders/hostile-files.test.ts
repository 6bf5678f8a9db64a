import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadArticles } from '../../lib/loaders/articles.ts'
import { parseFrontMatter } from '../../lib/loaders/front-matter.ts'
import { lookups } from '../markdown/fixture.ts'

const top = `---
title: The gap
description: Who is missing.
audience: managers
topics: [gap]
published: 2026-11-01
revised: 2026-11-01
checked: 2026-11-01
---
`

/** What an author would read when both languages of an article are these bytes. */
function read(content: string | Uint8Array): string[] {
  const root = mkdtempSync(join(tmpdir(), 'hostile-'))
  try {
    mkdirSync(join(root, 'content/articles/gap'), { recursive: true })
    for (const locale of ['en', 'ja']) writeFileSync(join(root, `content/articles/gap/${locale}.md`), content)
    return loadArticles(root, lookups)
      .problems.filter(({ file }) => file.endsWith('en.md'))
      .map(({ line, column, expected, found }) => `${line}:${column} ${expected}; ${found}`)
  } finally {
    rmSync(root, { recursive: true })
  }
}

describe('files of articles', () => {
  it.each([1, 2, 4])('with a line of %i MB are refused', (megabytes) => {
    const long = megabytes * 1024 * 1024
    const found = (long + top.split('\n').length - 1).toLocaleString('en')
    expect(read(`${top}${'a'.repeat(long)}`)).toEqual([
      `1:1 an article of at most 60,000 characters; ${found} characters`,
    ])
  })

  it('of more than 5 MB are not even read', () => {
    expect(read('a'.repeat(6 * 1024 * 1024))).toEqual(['undefined:undefined a file of at most 5 MB; 6.0 MB'])
  })

  it('with bytes that are no text are refused', () => {
    const encode = (text: string) => new TextEncoder().encode(text)
    expect(read(`${top}a\0b`)).toEqual([expect.stringMatching(/^10:2 UTF-8 text; a zero byte/)])
    expect(read(`\ufeff${top}a`)).toEqual(['1:1 UTF-8 without a byte-order mark; a byte-order mark (UTF-8)'])
    const half = [0xed, 0xa0, 0x80] // U+D800
    expect(read(new Uint8Array([...encode(`${top}a`), ...half]))).toEqual([
      expect.stringMatching(/^10:3 UTF-8 text; the byte 0xa0 that is not UTF-8/),
    ])
    expect(read(`${top}a\ufeffb`)).toEqual(['10:2 text without hidden characters; U+FEFF, byte-order mark'])
  })
})

describe('front matter', () => {
  const readYaml = (yaml: string) =>
    parseFrontMatter(`---\n${yaml}\n---\nText.`, 'f').problems.map(
      ({ line, column, expected, found }) => `${line}:${column} ${expected}; ${found}`,
    )

  it('of more characters than any needs is refused unread', () => {
    const found = '1:1 front matter of at most 5,000 characters; 5,001 characters'
    expect(readYaml(`title: ${'a'.repeat(4_994)}`)).toEqual([found])
  })

  it('whose few lines name a billion entries is refused', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]']
    for (let level = 1; level < 10; level += 1) {
      const [name, before] = [String.fromCharCode(97 + level), String.fromCharCode(96 + level)]
      bomb.push(`${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`)
    }
    const refused = ['1:1 YAML that names no value; a value named with & and used with *']
    expect(readYaml(bomb.join('\n'))).toEqual(refused)
    expect(readYaml('title: &a [*a]')).toEqual(refused)
  })

  // Nested as deep as 5,000 characters can be.
  it.each(['[', '{a: ', '- ', '? '])('nested without end is a message: %s', (unit) => {
    const problems = readYaml(`title: ${unit.repeat(Math.floor(4_900 / unit.length))}`)
    expect(problems.length).toBeGreaterThan(0)
    for (const problem of problems) expect(problem).toMatch(/^\d+:\d+ .+; .+/)
  })

  it.each(['!!js/function "function () { throw 1 }"', '!!js/regexp /a/', '!!js/undefined ""', '!!binary "AAAA"'])(
    'with a value that is more than text, numbers and lists is refused: %s',
    (value) => {
      expect(readYaml(`title: ${value}`).length).toBeGreaterThan(0)
    },
  )

  it.each(['__proto__: {a: b}', 'constructor: a', '<<: {title: a}'])('cannot reach what objects share: %s', (line) => {
    expect(readYaml(line).length).toBeGreaterThan(0)
    expect(({} as Record<string, unknown>)['a']).toBeUndefined()
  })
})
