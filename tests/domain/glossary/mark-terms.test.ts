import type { ElementContent, RootContent } from 'hast'
import { describe, expect, it } from 'vitest'
import { markTerms } from '@/lib/domain/glossary/mark-terms.ts'
import type { Locale } from '@/lib/schema/text.ts'
import { parse } from '../../markdown/fixture.ts'
import { termOf } from './terms.ts'

const glossary = [
  termOf('ipa', 'IPA', '情報処理推進機構', { forms: { en: ['Promotion Agency'], ja: ['IPA'] } }),
  termOf('gap', 'gap', '不足数'),
  termOf('it-talent', 'IT talent', 'IT人材', { apart: { ja: ['IT人材白書'] } }),
]

type Properties = Record<'term' | 'text' | 'open' | 'close', string>

/** A marked place in brackets: [ipa|IPA]. */
const inBrackets = ({ term, text, open, close }: Properties) => `${open}[${term}|${text}]${close}`

/** The text with each marked place printed. */
function show(node: RootContent | ElementContent, print = inBrackets): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element') return ''
  if (node.tagName !== 'atlas-term') return node.children.map((child) => show(child, print)).join('')
  const said = (name: keyof Properties) => String(node.properties[name])
  return print({ term: said('term'), text: said('text'), open: said('open'), close: said('close') })
}

function marked(text: string, locale: Locale = 'en', print = inBrackets): string {
  const { article, problems } = parse(text, locale)
  if (!article) throw new Error(`marked: ${JSON.stringify(problems)}`)
  return markTerms(article.body, glossary, locale)
    .tree.children.map((child) => show(child, print))
    .join('')
}

describe('the terms of an article', () => {
  it('are marked where they are used first, in whichever form', () => {
    expect(marked('The Promotion Agency (IPA) and the IPA. A gap, the gap.')).toBe(
      'The [ipa|Promotion Agency] (IPA) and the IPA. A [gap|gap], the gap.',
    )
    expect(marked('IPAの*IT人材白書*と**IT人材**。', 'ja')).toBe('[ipa|IPA]のIT人材白書と[it-talent|IT人材]。')
  })

  it('come in reading order, and the article’s own tree stays plain', () => {
    const { article } = parse('A gap, says IPA.')
    if (!article) throw new Error('no article')
    const before = JSON.stringify(article.body)
    expect(markTerms(article.body, glossary, 'en').terms).toEqual(['gap', 'ipa'])
    expect(JSON.stringify(article.body)).toBe(before)
  })

  it.each([
    ['a heading', '## The gap {#the-gap}\n\nA gap.', 'The gap\nA [gap|gap].'],
    ['a link', '[The gap](https://example.org) is a gap.', 'The gap is a [gap|gap].'],
    ['a link inside the site', '[The gap](/compare/) is a gap.', 'The gap is a [gap|gap].'],
    ['code', '`gap` is a gap.', 'gap is a [gap|gap].'],
    ['the head of a table', '| gap |\n| --- |\n| gap |', 'gap\n[gap|gap]'],
    ['the title of a note', ':::note{title="The gap"}\nA gap.\n:::', 'The gapA [gap|gap].'],
  ])('are not marked in %s', (_, text, shown) => {
    expect(marked(text).trim().replaceAll(/\n+/g, '\n')).toBe(shown)
  })

  it('are not marked in what a figure, a source or a chart prints', () => {
    const { article } = parse(':figure[it-talent-gap/gap-2030] of :source[meti-2019]\n\n::chart{id=it-talent-gap}')
    if (!article) throw new Error('no article')
    expect(markTerms(article.body, glossary, 'en')).toEqual({ tree: article.body, terms: [] })
  })

  it('take along the signs that may not part from them, and no more', () => {
    const signsOf = (text: string, locale: Locale) =>
      marked(text, locale, ({ open, text: word, close }) => `<${open}${word}${close}>`)
    expect(signsOf('A (“gap”), the IPA’s IT talent: all.', 'en')).toBe('A <(“gap”),> the <IPA’s> <IT talent:> all.')
    expect(signsOf('「不足数」、IPAは（IT人材）', 'ja')).toBe('<「不足数」、><IPA>は<（IT人材）>')
  })

  it('are not found in a part of a word that changes its type in the middle', () => {
    expect(marked('a **gap**s and stop*gap*, one **gap**.')).toBe('a gaps and stopgap, one [gap|gap].')
  })
})
