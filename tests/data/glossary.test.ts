import { describe, expect, it } from 'vitest'
import { checkDataWords } from '../../lib/domain/glossary/check-data-words.ts'
import { loadAtlas } from '../../lib/loaders/load-atlas.ts'
import { locales } from '../../lib/schema/text.ts'
import en from '../../content/messages/en.json' with { type: 'json' }
import ja from '../../content/messages/ja.json' with { type: 'json' }

const { atlas } = loadAtlas(process.cwd())
if (!atlas) throw new Error('the data or the articles have problems')
const { glossary } = atlas

describe('the definitions of the real glossary', () => {
  it('are whole sentences or phrases that end like one', () => {
    expect(glossary.length).toBeGreaterThan(50)
    const wrong = glossary.filter(({ definition }) => !/^[A-Z].*\.$/.test(definition.en) || !/。$/.test(definition.ja))
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  it('are one or two sentences', () => {
    const long = glossary.filter(({ definition }) => definition.en.length > 220 || definition.ja.length > 110)
    expect(long.map(({ id }) => id)).toEqual([])
  })

  it('are in the plain style of a dictionary in Japanese, with Japanese punctuation', () => {
    const wrong = glossary.filter(
      ({ definition: { ja } }) => /(です|ます|ません|でした)。/.test(ja) || /[,;:!?()"]/.test(ja),
    )
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  it('have no Japanese in English', () => {
    const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u
    const wrong = glossary.filter(({ term, definition }) => japanese.test(term.en + definition.en))
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  it('give a romanisation wherever the term has kanji', () => {
    const kanji = /\p{Script=Han}/u
    const wrong = glossary.filter(({ term, romaji }) => kanji.test(term.ja) && romaji === undefined)
    expect(wrong.map(({ id }) => id)).toEqual([])
  })
})

describe('the words of the pages', () => {
  /** Every string of the messages with its key, as a text of its language. */
  const listStrings = (value: unknown, key: string): [string, string][] =>
    typeof value === 'string'
      ? [[key, value]]
      : Object.entries(value as object).flatMap(([part, inner]) => listStrings(inner, `${key}.${part}`))

  it('are those of the glossary, as in articles and data', () => {
    const messages = { en, ja }
    const files = locales.flatMap((locale) =>
      listStrings(messages[locale], locale).map(([key, text]) => ({ file: key, value: { [locale]: text } })),
    )
    expect(files.length).toBeGreaterThan(1000)
    expect(checkDataWords(files, glossary).map(({ file, found }) => `${file}: ${found}`)).toEqual([])
  })
})
