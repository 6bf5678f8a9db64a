import { createTranslator } from 'use-intl/core'
import { describe, expect, it } from 'vitest'
import { getTranslator, messages } from '../../lib/i18n/translator.ts'
import { locales, type Locale } from '../../lib/schema/text.ts'

type Tree = { [key: string]: string | Tree }

/** Every message by its path: "chart.tab.table". */
function listMessages(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : listMessages(value, `${path}${key}.`),
  )
}

const all = Object.fromEntries(locales.map((locale) => [locale, new Map(listMessages(messages[locale]))])) as Record<
  Locale,
  Map<string, string>
>

/** The arguments and tags a message asks for, found by giving it one more until it is content; throws when it does not parse. */
function argumentsOf(locale: Locale, text: string): string[] {
  const given: Record<string, string | number | ((inner: unknown) => string)> = {}
  for (;;) {
    let missing: string | undefined
    const t = createTranslator({
      locale,
      messages: { text },
      onError: (error) => {
        missing = /variable "(\w+)" was not provided/.exec(error.message)?.[1]
        if (missing === undefined || missing in given) throw error
      },
    })
    void t.rich('text', given as never)
    if (missing === undefined) return Object.keys(given).sort()
    const choice = new RegExp(`\\{${missing}, select, (\\w+)`).exec(text)?.[1]
    given[missing] = text.includes(`<${missing}>`) ? String : (choice ?? 1)
  }
}

/** What readers see of a message: without the frames of plurals and choices. */
const visible = (text: string) => text.replace(/\{\w+, (plural|select),/g, '')
const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u

describe('the interface strings', () => {
  it('have the same keys in both languages', () => {
    expect([...all.ja.keys()].sort()).toEqual([...all.en.keys()].sort())
  })

  it('parse, and take the same figures in both languages', () => {
    const takenIn = (locale: Locale) =>
      [...all.en.keys()].map((key) => [key, ...argumentsOf(locale, all[locale].get(key) ?? '')])
    expect(takenIn('ja')).toEqual(takenIn('en'))
  })

  it('are empty only where a unit has no word', () => {
    const empty = locales.flatMap((locale) =>
      [...all[locale]].filter(([, text]) => text.trim() === '').map(([key]) => key),
    )
    expect(empty.filter((key) => !key.startsWith('unit.'))).toEqual([])
  })

  it('have Japanese punctuation in Japanese', () => {
    const narrow = /[,;!?](\s|$)|\.(\s|$)|[()[\]:"']/
    const wrong = [...all.ja].filter(([, text]) => japanese.test(text) && narrow.test(visible(text)))
    expect(wrong).toEqual([])
  })

  it('have no space between Japanese letters', () => {
    const spaced =
      /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}、。] +[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u
    expect([...all.ja].filter(([, text]) => spaced.test(visible(text)))).toEqual([])
  })

  it('have no Japanese in English, but for the name of the other language', () => {
    expect([...all.en].filter(([, text]) => japanese.test(text)).map(([key]) => key)).toEqual(['site.otherLanguage'])
  })
})

describe('the translator', () => {
  it('fills in figures and counts', () => {
    expect(getTranslator('en')('compare.count', { shown: 1, all: 9 })).toBe('1 row of 9 shown')
    expect(getTranslator('en')('compare.count', { shown: 3, all: 9 })).toBe('3 rows of 9 shown')
    expect(getTranslator('ja')('compare.count', { shown: 3, all: 9 })).toBe('全9行のうち3行を表示')
    expect([0, 1, 2].map((count) => getTranslator('en')('article.charts', { count }))).toEqual([
      'no chart',
      '1 chart',
      '2 charts',
    ])
  })

  it('stops the build at a string that does not exist or is not filled', () => {
    expect(() => getTranslator('en')('site.nothing' as never)).toThrow(/site\.nothing/)
    expect(() => getTranslator('en')('chart.about', {} as never)).toThrow(/value/)
  })
})
