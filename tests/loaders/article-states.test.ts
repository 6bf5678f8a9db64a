import { describe, expect, it } from 'vitest'
import { article, inFreshFolder, load, problems, put, putBoth } from './articles-folder.ts'

inFreshFolder()

describe('a draft', () => {
  const draft = (body: string, changes = {}) => article(body, { ...changes, draft: 'true' } as object)

  it('is read and checked, but is no article of the site', () => {
    putBoth('gap', draft('Text.'))
    expect(load().articles).toEqual([])
    expect(load().drafts.map(({ slug, locale }) => `${slug} ${locale}`)).toEqual(['gap en', 'gap ja'])
    put('gap/en.md', draft('85%'))
    expect(problems()).toHaveLength(1)
  })

  it('is one in both languages', () => {
    putBoth('gap', draft('Text.'), article('文。'))
    expect(problems()).toEqual([
      'gap/ja.md expected the same "draft" as in en.md (true); found nothing; write the same in both files',
    ])
  })
})

describe('a text that waits for its translation', () => {
  const changed = article('## A {#a}\n\n:figure[it-talent-gap/gap-2030]', { revised: '2026-11-15' })
  const waiting = (basedOn: string) => article('文。', { basedOn } as object)
  const warnings = () =>
    load().warnings.map(({ file, line, expected, found, fix }) => ({ file, line, expected, found, fix }))

  it('says with basedOn which text it follows: a note, no problem, and the page tells readers', () => {
    putBoth('gap', changed, waiting('2026-11-10'))
    expect(problems()).toEqual([])
    expect(warnings()).toEqual([
      {
        file: 'content/articles/gap/ja.md',
        line: 9,
        expected: 'a text in step with en.md, revised on 2026-11-15',
        found: 'one that follows the text of 2026-11-10; readers are told so',
        fix: 'bring over what changed in en.md, then write revised: 2026-11-15 and remove "basedOn"',
      },
    ])
    expect(load().articles.map(({ locale, behind }) => [locale, behind])).toEqual([
      ['en', undefined],
      ['ja', { basedOn: '2026-11-10', revised: '2026-11-15' }],
    ])
  })

  it('may be the English one', () => {
    putBoth('gap', waiting('2026-11-10'), changed)
    expect(load().articles.find(({ behind }) => behind)?.locale).toBe('en')
  })

  it('still shares what no revision changes', () => {
    putBoth('gap', article('Text.', { revised: '2026-11-15', audience: 'engineers' }), waiting('2026-11-10'))
    expect(problems()).toEqual([
      'gap/ja.md:4:1 expected the same "audience" as in en.md (engineers); found managers; write the same in both files',
    ])
  })

  it('takes "basedOn" away once it is in step', () => {
    putBoth('gap', article('Text.'), waiting('2026-11-10'))
    expect(problems()).toEqual([
      'gap/ja.md:9:1 expected a day before "revised" of en.md (2026-11-10), or no "basedOn" at all; found 2026-11-10; ' +
        'remove "basedOn" when this text follows en.md of 2026-11-10; else write the day of the text it follows',
    ])
  })

  it('is one of the two, not both', () => {
    putBoth('gap', waiting('2026-11-01'), waiting('2026-11-01'))
    expect(problems()).toEqual([
      'gap/ja.md:9:1 expected "basedOn" in the one text that waits for its translation; ' +
        'found "basedOn" in both languages; remove it from the newer text',
    ])
  })
})

describe('titles', () => {
  it('are short enough for lists, phones and search results', () => {
    putBoth('gap', article(`## ${'A'.repeat(71)} {#a}`, { title: 'T'.repeat(91) }), article('## あ {#a}'))
    expect(problems()).toEqual([
      `gap/en.md:2:1 expected at most 90 characters; found 91 characters; shorten it by 1: longer ones are cut in search results and fill a phone's screen`,
      `gap/en.md:10:1 expected at most 70 characters; found 71 characters; shorten it by 1: longer ones are cut in search results and fill a phone's screen`,
    ])
  })

  it('are shorter in Japanese, whose characters are twice as wide', () => {
    putBoth('gap', article('Text.'), article('文。', { title: '題'.repeat(46) }))
    expect(problems()).toHaveLength(1)
  })
})
