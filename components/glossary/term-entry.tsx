import type { ArticleName } from '@/lib/domain/reading/find-article'
import type { Term } from '@/lib/schema/term'
import type { PageContext } from '@/lib/site/page-context'
import { langOf } from '@/lib/i18n/lang-of'
import { paths } from '@/lib/site/paths'

type Props = {
  term: Term
  /** The terms it points to. */
  see: readonly Term[]
  /** Articles that use it. */
  articles: readonly ArticleName[]
  context: PageContext
}

/** So many articles are named at once; more are folded, or a term that all use would bury the next. */
const few = 2

/** One term: both languages, reading, meaning, whose definition it is, what is near it and which articles use it. */
export function TermEntry({ term, see, articles, context: { atlas, locale, t, link } }: Props) {
  const other = locale === 'en' ? 'ja' : 'en'
  const { id, reading, romaji, definition, sources = [] } = term
  const said = term.term.ja === reading ? romaji : [reading, romaji].filter(Boolean).join(locale === 'ja' ? '、' : ', ')
  const uses = articles.map(({ slug, title, locale: lang }) => (
    <a key={slug} href={link(paths.article(locale, slug))} lang={langOf({ locale: lang }, locale)}>
      {title}
    </a>
  ))
  return (
    <div id={id} itemProp="hasDefinedTerm" itemScope itemType="https://schema.org/DefinedTerm">
      <dt>
        <dfn itemProp="name">{term.term[locale]}</dfn>
        {term.term[other] !== term.term[locale] && <span lang={other}>{term.term[other]}</span>}
        {said !== undefined && <span lang="ja">{said}</span>}
      </dt>
      <dd>
        <span itemProp="description">{definition[locale]}</span>
        {see.length > 0 && (
          <p>
            {t('glossary.see')}{' '}
            {see.map((one) => (
              <a key={one.id} href={`#${one.id}`}>
                {one.term[locale]}
              </a>
            ))}
          </p>
        )}
        {sources.length === 0 ? (
          <p>{t('glossary.ours')}</p>
        ) : (
          <p>
            {t('glossary.source')}{' '}
            {sources.map((source) => (
              <a key={source} href={link(paths.source(locale, source))}>
                {atlas.sources.get(source)?.title[locale]}
              </a>
            ))}
          </p>
        )}
        {articles.length > few ? (
          <details>
            <summary>{t('glossary.usedInMany', { count: articles.length })}</summary>
            <p>{uses}</p>
          </details>
        ) : (
          articles.length > 0 && (
            <p>
              {t('glossary.usedIn')} {uses}
            </p>
          )
        )}
      </dd>
    </div>
  )
}
