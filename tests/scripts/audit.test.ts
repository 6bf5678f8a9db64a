// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { chooseArticles } from '../../scripts/audit/choose-articles.ts'
import { describeReport } from '../../scripts/audit/describe-report.ts'
import { categories, readLighthouseReport } from '../../scripts/audit/read-report.ts'

const article = (locale: 'en' | 'ja', slug: string, minutes: number, charts = 0) => ({
  ...{ locale, slug, minutes },
  charts: Array.from({ length: charts }, (_, place) => ({ chart: `chart-${place}`, view: 'default' })),
})
const slugsOf = (articles: ReturnType<typeof article>[]) =>
  chooseArticles(articles).map(({ locale, slug }) => `${locale} ${slug}`)

describe('the articles that are audited', () => {
  const both = (slug: string, minutes: number, charts = 0) => [
    article('en', slug, minutes, charts),
    article('ja', slug, minutes + 1, charts),
  ]

  it('are the shortest English, the longest Japanese, and the English one with most charts', () => {
    expect(
      slugsOf([...both('middling', 6, 2), ...both('short', 3, 1), ...both('long', 9, 1), ...both('plain', 5)]),
    ).toEqual(['en short', 'ja long', 'en middling'])
  })

  it('are three different ones, even where one is the longest and has the most charts', () => {
    expect(slugsOf([...both('short', 3, 4), ...both('long', 9, 3), ...both('middling', 6, 1)])).toEqual([
      'en short',
      'ja long',
      'en middling',
    ])
  })

  it('must be there', () => {
    expect(() => slugsOf([...both('short', 3), ...both('long', 9)])).toThrow(/no third article with a chart/)
  })
})

const report = ({ score = 1 as number | null, audit = 1 as number | null, weight = 3, failed = false } = {}) =>
  JSON.stringify({
    ...(failed && { runtimeError: { code: 'NO_NAVSTART', message: 'Nothing began.' } }),
    categories: Object.fromEntries(
      categories.map((id) => [
        id,
        { title: id, score: id === 'seo' ? score : 1, auditRefs: id === 'seo' ? [{ id: 'canonical', weight }] : [] },
      ]),
    ),
    audits: { canonical: { title: 'Names itself', score: audit, displayValue: '1 link' } },
  })
const said = (json: string) => describeReport('/en/articles/short/', readLighthouseReport(json))

describe('what an audit says', () => {
  it('is the four scores, and nothing more when nothing falls short', () => {
    expect(said(report())).toEqual({
      ok: true,
      text: '/en/articles/short/\n  performance 100, accessibility 100, best-practices 100, seo 100',
    })
  })

  it('names every audit below full marks, and whether it counts', () => {
    const { ok, text } = said(report({ score: 0.98, audit: 0.5 }))
    expect(ok).toBe(true)
    expect(text).toContain('seo 98\n  seo: Names itself (canonical) 50, 1 link')
    expect(said(report({ audit: 0.5, weight: 0 })).text).toContain('(canonical) 50, 1 link, not in the score')
  })

  it('fails below 98, without rounding up', () => {
    expect(said(report({ score: 0.979 }))).toMatchObject({
      ok: false,
      text: expect.stringContaining('seo 97 (below 98)'),
    })
    expect(said(report({ score: 0.58 })).text).toContain('seo 58 (below 98)')
  })

  it('fails where a score could not be made', () => {
    expect(said(report({ score: null })).ok).toBe(false)
  })

  it('leaves out audits that only inform', () => {
    expect(said(report({ audit: null })).text).not.toContain('canonical')
  })

  it('fails where the page was not loaded, and says why', () => {
    expect(said(report({ failed: true }))).toEqual({
      ok: false,
      text: '/en/articles/short/\n  failed: NO_NAVSTART Nothing began.',
    })
  })

  it('is an error of ours where Lighthouse writes something else', () => {
    expect(() => readLighthouseReport('{"categories":{},"audits":{}}')).toThrow(/the category performance is missing/)
  })
})
