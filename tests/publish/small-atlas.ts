import type { Article, Atlas } from '../../lib/domain/atlas.ts'
import { getTranslator } from '../../lib/i18n/translator.ts'
import type { PlainContext } from '../../lib/publish/article/plain-tree.ts'
import type { FrontMatter } from '../../lib/schema/article.ts'
import type { Locale } from '../../lib/schema/text.ts'
import { front, lookups, parse } from '../markdown/fixture.ts'

/** Every sign that Markdown, HTML, XML or JSON could take for its own. */
export const hostile = `</script><!-- ]]> & "double" 'single' \`code\` *x* [a](b) <b>\u2028 {row:a/b} \\`

export const site: Atlas['site'] = {
  ...{ name: { en: 'Atlas', ja: 'アトラス' }, publisher: { en: 'Atlas Desk', ja: 'アトラス編集部' } },
  ...{ origin: 'https://example.org', basePath: '/atlas', tag: 'example.org,2026' },
  ...{ checkMonths: 6, contact: 'editor@example.org', repository: 'https://example.org/code' },
}

/** An article with this text; throws with its problems. */
export function writeArticle(
  text: string,
  { locale = 'en', slug = 'gap', ...changes }: Partial<FrontMatter & { locale: Locale; slug: string }> = {},
): Article {
  const { article, problems } = parse(text, locale)
  if (!article) throw new Error(JSON.stringify(problems))
  return { ...article, slug, front: { ...front, ...changes } }
}

/** The small atlas of the Markdown tests, with these articles, read in one language. */
export function contextOf(articles: readonly Article[], locale: Locale = 'en', moved: Partial<Atlas['site']> = {}) {
  const atlas: Atlas = {
    ...{ ...lookups, site: { ...site, ...moved }, partners: [], editions: new Map(), redirects: [], articles },
    ...{ evidence: new Map(), glossary: [], series: [] },
    cities: { home: { id: 'tokyo', name: { en: 'Tokyo', ja: '東京' }, zone: 'Asia/Tokyo' }, groups: [] },
    holidays: {
      library: { name: 'x', version: '1', licence: 'x', url: 'https://example.org' },
      ...{ years: [2026, 2027], countries: {} },
    },
  }
  return { atlas, locale, t: getTranslator(locale) } satisfies PlainContext
}

/** An article with everything that directives can be. */
export const everything = [
  'There are :figure[it-talent-gap/gap-2030]{as=unit} missing, of :figure[it-talent-gap/demand-2030] (:source[meti-2019]).',
  '',
  '## Why {#why}',
  '',
  'See [above](#why), [the comparison][c] or [charts](/charts/). Again :figure[it-talent-gap/gap-2030].[^one]',
  '',
  '| Year | Gap |',
  '| --- | ---: |',
  '| 2030 | :figure[it-talent-gap/gap-2030] |',
  '',
  '::chart{id=it-talent-gap view=medium}',
  '',
  ':::note{title="Mind"}',
  'Not :literal[27001] with :figure[it-talent-gap/demand-2030].',
  ':::',
  '',
  '[c]: /compare/',
  '[^one]: A footnote with [a link](https://example.com/?a=1&b=2).',
].join('\n')
