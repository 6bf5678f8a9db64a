import { expect, test } from 'vitest'
import { markTerms } from '@/lib/domain/glossary/mark-terms.ts'
import { getTranslator } from '@/lib/i18n/translator.ts'
import { locales } from '@/lib/schema/text.ts'
import { paths } from '@/lib/site/paths.ts'
import { atlas, link, pageAt } from './site.ts'

const plain = (element: Element | null | undefined) => element?.textContent.replaceAll(/\s+/g, ' ').trim() ?? ''
const byId = new Map(atlas.glossary.map((term) => [term.id, term]))

test('every term has an anchor with its words in both languages, its reading, its meaning and what it points to', () => {
  for (const locale of locales) {
    const page = pageAt(link(paths.glossary(locale)))
    const faults = atlas.glossary.flatMap((term) => {
      const entry = page?.document.getElementById(term.id)
      const text = plain(entry)
      const links = [...(entry?.querySelectorAll('a') ?? [])].map((element) => element.getAttribute('href'))
      const wanted = [
        ...(term.see ?? []).map((see) => `#${see}`),
        ...(term.sources ?? []).map((source) => link(paths.source(locale, source))),
        ...atlas.articles
          .filter((article) => article.locale === locale)
          .filter(({ body }) => markTerms(body, atlas.glossary, locale).terms.includes(term.id))
          .map(({ slug }) => link(paths.article(locale, slug))),
      ]
      return [
        ...[term.term.en, term.term.ja, term.reading, term.romaji ?? '', term.definition[locale]]
          .filter((part) => !text.includes(part))
          .map((part) => `lacks "${part}"`),
        ...wanted.filter((href) => !links.includes(href)).map((href) => `has no link to ${href}`),
        ...links.filter((href) => !wanted.includes(href ?? '')).map((href) => `leads to ${href} for no reason`),
      ].map((fault) => `${locale} ${term.id} ${fault}`)
    })
    expect(faults).toEqual([])
  }
})

test('a definition says where it comes from: a source, or this portal', () => {
  for (const locale of locales) {
    const ours = getTranslator(locale)('glossary.ours')
    const page = pageAt(link(paths.glossary(locale)))?.document
    const marked = atlas.glossary.filter(({ id }) => plain(page?.getElementById(id)).includes(ours))
    const sourceless = atlas.glossary.filter(({ sources = [] }) => sources.length === 0)
    expect(marked.map(({ id }) => id)).toEqual(sourceless.map(({ id }) => id))
    expect(marked.length).toBeGreaterThan(0)
  }
})

test('every marked term of an article opens what it means, once, and every such card has its mark', () => {
  let count = 0
  for (const { locale, slug, body } of atlas.articles) {
    const { document, file } = pageAt(link(paths.article(locale, slug))) ?? {}
    const { terms } = markTerms(body, atlas.glossary, locale)
    const buttons = [...(document?.querySelectorAll('.prose button[popovertarget^="t-"]') ?? [])]
    const cards = [...(document?.querySelectorAll('[popover][id^="t-"]') ?? [])]
    expect(
      buttons.map((button) => button.getAttribute('popovertarget')),
      file,
    ).toEqual(terms.map((id) => `t-${id}`))
    expect(
      cards.map((card) => card.id),
      file,
    ).toEqual(terms.map((id) => `t-${id}`))
    for (const [index, id] of terms.entries()) {
      expect(plain(cards[index]), file).toContain(byId.get(id)?.definition[locale])
      expect(cards[index]?.querySelector('a')?.getAttribute('href'), file).toBe(link(paths.term(locale, id)))
    }
    // Nothing that may hold no marker holds one.
    expect(document?.querySelectorAll(':is(h1, h2, h3, th, a, code, svg, [popover]) .term'), file).toHaveLength(0)
    count += terms.length
  }
  expect(count).toBeGreaterThan(300)
})

test('a long term is one button and the words before it, which press it', () => {
  const labels = atlas.articles.flatMap(({ locale, slug }) => {
    const { document } = pageAt(link(paths.article(locale, slug))) ?? {}
    return [...(document?.querySelectorAll('label.term') ?? [])].map((label) => {
      const button = document?.getElementById(label.getAttribute('for') ?? '')
      return button?.getAttribute('aria-label') === `${label.textContent}${button?.textContent}`
    })
  })
  expect(labels.length).toBeGreaterThan(20)
  expect(labels).not.toContain(false)
})

test('an article lists its terms at the end, where neither script nor popover is needed', () => {
  for (const { locale, slug, body } of atlas.articles) {
    const { document, file } = pageAt(link(paths.article(locale, slug))) ?? {}
    const t = getTranslator(locale)
    const heading = [...(document?.querySelectorAll('h2') ?? [])].find((one) => plain(one) === t('glossary.inArticle'))
    const { terms } = markTerms(body, atlas.glossary, locale)
    const entries = [...(heading?.closest('section')?.querySelectorAll('dl > div') ?? [])]
    expect(entries.map(plain), file).toEqual(
      terms.map((id) => `${byId.get(id)?.term[locale]}${byId.get(id)?.definition[locale]}`),
    )
    expect(heading?.closest('[popover], [hidden], details'), file).toBeNull()
  }
})

test('the glossary is one link away from every page of a language', () => {
  for (const locale of locales) {
    for (const path of [paths.home(locale), paths.about(locale), paths.chart(locale, 'it-talent-gap')]) {
      const footer = pageAt(link(path))?.document.querySelector('footer')
      expect(footer?.querySelector(`a[href="${link(paths.glossary(locale))}"]`), path).not.toBeNull()
    }
  }
})
