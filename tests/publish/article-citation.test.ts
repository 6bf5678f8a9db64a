import { describe, expect, it } from 'vitest'
import { listArticleCitations, toArticleCitation, toCitationMeta } from '../../lib/publish/article/cite.ts'
import { toCslJson } from '../../lib/publish/csl-json.ts'
import { hostile, site, writeArticle } from './small-atlas.ts'
import { printTex, readBibtex } from './read-bibtex.ts'

const english = writeArticle('Text.')
const japanese = writeArticle('本文。', { locale: 'ja', title: '人材の不足', published: '2026-11-10' })
const formsOf = (article: typeof english) =>
  Object.fromEntries(listArticleCitations(article, site).map(({ form, text }) => [form, text]))

describe('an article as a reference', () => {
  it('stands in APA as a page of a site, by the day of its last revision', () => {
    expect(formsOf(english)['apa']).toBe(
      'Atlas Desk. (2026, November 10). The gap. Atlas. https://example.org/atlas/en/articles/gap/',
    )
    expect(formsOf(japanese)['apa']).toBe(
      'アトラス編集部. (2026年11月10日). 人材の不足. アトラス. https://example.org/atlas/ja/articles/gap/',
    )
  })

  it('stands in the Japanese form without edition or sources', () => {
    expect(formsOf(japanese)['japanese']).toBe(
      'アトラス編集部. "人材の不足". アトラス. 2026-11-10. https://example.org/atlas/ja/articles/gap/',
    )
  })

  it('is an entry for BibTeX that tells when it first appeared', () => {
    const { type, name, fields } = readBibtex(formsOf(english)['bibtex'] ?? '')
    expect([type, name]).toEqual(['misc', 'atlas-en-articles-gap'])
    expect(fields).toEqual({
      ...{ author: '{Atlas Desk}', title: '{The gap}', howpublished: 'Atlas', year: '2026', month: 'nov' },
      ...{ url: 'https://example.org/atlas/en/articles/gap/', langid: 'english' },
      note: 'First published 1 November 2026.',
    })
    expect(readBibtex(formsOf(japanese)['bibtex'] ?? '').fields).not.toHaveProperty('note')
  })

  it('is a web page in RIS', () => {
    const lines = (formsOf(english)['ris'] ?? '').split('\r\n')
    expect([lines[0], lines.at(-2), lines.at(-1)]).toEqual(['TY  - ELEC', 'ER  - ', ''])
    expect(lines).toEqual(
      expect.arrayContaining(['TI  - The gap', 'DA  - 2026/11/10', 'N1  - First published 1 November 2026']),
    )
    expect(lines.filter((line) => /^(ST|ET)/.test(line))).toEqual([])
  })

  it('is a web page in CSL-JSON', () => {
    expect(JSON.parse(formsOf(english)['csl'] ?? '')).toEqual([
      {
        ...{
          id: 'atlas-en-articles-gap',
          type: 'webpage',
          title: 'The gap',
          'container-title': 'Atlas',
          language: 'en',
        },
        author: [{ literal: 'Atlas Desk' }],
        issued: { 'date-parts': [[2026, 11, 10]] },
        'original-date': { 'date-parts': [[2026, 11, 1]] },
        URL: 'https://example.org/atlas/en/articles/gap/',
        note: 'First published 1 November 2026.',
      },
    ])
  })

  it('keeps a hostile title in every form', () => {
    const article = writeArticle('Text.', { title: hostile })
    const forms = formsOf(article)
    const line = hostile.replace('\u2028', ' ')
    expect(printTex(readBibtex(forms['bibtex'] ?? '').fields['title']?.slice(1, -1) ?? '')).toBe(line)
    expect(JSON.parse(forms['csl'] ?? '')).toMatchObject([{ title: line }])
    expect(forms['ris']?.split('\r\n')[1]).toBe(`TI  - ${line}`)
  })

  it('opens with the form of its language', () => {
    expect(listArticleCitations(japanese, site).map(({ form }) => form)).toEqual([
      'japanese',
      'apa',
      'bibtex',
      'ris',
      'csl',
    ])
    expect(listArticleCitations(english, site)[0]?.form).toBe('apa')
  })
})

describe('CSL-JSON of a chart', () => {
  it('is a data set with edition, sources and the day it was opened', () => {
    const { published: _, ...page } = toArticleCitation(english, site)
    const chart = {
      ...page,
      kind: 'chart',
      chartName: 'Gap',
      edition: 2,
      versions: [],
      accessed: '2026-12-01',
    } as const
    expect(JSON.parse(toCslJson({ ...chart, sources: [{ publisher: 'METI', title: 'Survey' }] }))).toMatchObject([
      {
        ...{ type: 'dataset', 'title-short': 'Gap', version: '2', note: 'Chart, edition 2. Data: METI, “Survey”.' },
        accessed: { 'date-parts': [[2026, 12, 1]] },
      },
    ])
  })
})

it('the meta elements name the article as Zotero reads them, the author as a body', () => {
  expect(toCitationMeta(english, site)).toMatchObject({
    ...{ citation_title: 'The gap', citation_author: 'Atlas Desk,', citation_language: 'en' },
    ...{ citation_publication_date: '2026/11/01', citation_publisher: 'Atlas', 'DC.creator': 'Atlas Desk' },
    citation_public_url: 'https://example.org/atlas/en/articles/gap/',
  })
  expect(toCitationMeta(japanese, site)['citation_author']).toBe('アトラス編集部')
})
