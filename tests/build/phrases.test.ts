import { expect, test } from 'vitest'
import { splitPhrases } from '@/lib/i18n/phrases.ts'
import { paths } from '@/lib/site/paths.ts'
import { atlas, files, link, ordinaryPages, pageAt, readText } from './site.ts'

/** The phrases of a heading as its break opportunities part them. */
function phrasesOf(heading: Element): string[] {
  const copy = heading.cloneNode(true) as Element
  for (const mark of copy.querySelectorAll('wbr')) mark.replaceWith('\n')
  return copy.textContent.split('\n')
}

test('Japanese titles and headings of articles and charts can be broken between phrases, and nowhere else is a mark', () => {
  let marked = 0
  for (const page of ordinaryPages) {
    const marks = page.document.querySelectorAll('wbr')
    const headings = [...page.document.querySelectorAll('h1, h2, h3')].filter((one) => one.querySelector('wbr'))
    expect(marks.length, page.file).toBe(headings.flatMap((one) => [...one.querySelectorAll('wbr')]).length)
    if (page.locale === 'en') expect(headings, page.file).toEqual([])
    for (const heading of headings) expect(phrasesOf(heading), page.file).toEqual(splitPhrases(heading.textContent))
    marked += headings.length
  }
  expect(marked).toBeGreaterThan(500)
  for (const article of atlas.articles.filter(({ locale }) => locale === 'ja')) {
    const { document } = pageAt(link(paths.article('ja', article.slug))) ?? {}
    const texts = [article.front.title, ...article.headings.map(({ text }) => text)]
    const shown = [...(document?.querySelectorAll('.article h1, .headed > :is(h2, h3)') ?? [])]
    expect(shown.map((heading) => heading.textContent)).toEqual(texts)
    expect(shown.map(phrasesOf)).toEqual(texts.map(splitPhrases))
  }
})

test('break opportunities are in headings alone: not in titles, names, feeds, Markdown or data', () => {
  const texts = files.filter((file) => /\.(?:md|xml|txt|json|csv|svg)$/.test(file) && !file.startsWith('_next/'))
  expect(texts.length).toBeGreaterThan(100)
  expect(texts.filter((file) => /<wbr|&lt;wbr|\u200b/.test(readText(file)))).toEqual([])
  for (const { file, document } of ordinaryPages) {
    const named = [...document.querySelectorAll('[aria-label], meta[content], title')]
    const names = named.map((one) => one.getAttribute('aria-label') ?? one.getAttribute('content') ?? one.textContent)
    expect(
      names.filter((name) => /wbr|\u200b/.test(name)),
      file,
    ).toEqual([])
  }
})
