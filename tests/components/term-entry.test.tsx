import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { TermEntry } from '../../components/glossary/term-entry.tsx'
import { getTranslator } from '../../lib/i18n/translator.ts'
import { loadAtlas } from '../../lib/loaders/load-atlas.ts'
import { locales, type Locale } from '../../lib/schema/text.ts'
import { toLink } from '../../lib/site/link.ts'
import { termOf } from '../domain/glossary/terms.ts'

const { atlas } = loadAtlas(process.cwd())
if (!atlas) throw new Error('the data or the articles have problems')

function show(locale: Locale, sources?: string[]): string {
  const term = { ...termOf('lab', 'lab', 'ラボ'), ...(sources && { sources }) }
  const context = { atlas: atlas!, locale, t: getTranslator(locale), link: toLink(atlas!.site) }
  return renderToStaticMarkup(<TermEntry term={term} see={[]} articles={[]} context={context} />)
}

test('a definition without a source is said to be ours', () => {
  expect(show('en')).toContain('Defined by this portal, not taken from a document.')
  expect(show('ja')).toContain('当サイトによる定義で、資料からの引用ではありません。')
})

test('a definition that rests on a source names it instead', () => {
  for (const locale of locales) {
    const text = show(locale, ['meti-it-survey-2019'])
    expect(text).toContain(atlas.sources.get('meti-it-survey-2019')?.title[locale])
    expect(text).not.toContain(getTranslator(locale)('glossary.ours'))
  }
})
