import type { PageContext } from '@/lib/site/page-context'
import { paths } from '@/lib/site/paths'

type Props = { terms: readonly string[]; context: PageContext }

/** The terms marked in the text, in its order: what their cards hold, for print and for browsers without popovers. */
export function TermList({ terms, context: { atlas, locale, t, link } }: Props) {
  const byId = new Map(atlas.glossary.map((term) => [term.id, term]))
  if (terms.length === 0) return null
  return (
    <section className="figure-list" aria-labelledby="terms-in-this-article">
      <h2 id="terms-in-this-article">{t('glossary.inArticle')}</h2>
      <dl className="term-list">
        {terms.map((id) => (
          <div key={id}>
            <dt>
              <a href={link(paths.term(locale, id))}>{byId.get(id)?.term[locale]}</a>
            </dt>
            <dd>{byId.get(id)?.definition[locale]}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
