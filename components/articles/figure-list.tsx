import { findRow, type Article } from '@/lib/domain/atlas'
import { describeFigure, formatRowWithUnit } from '@/lib/i18n/format-row'
import type { PageContext } from '@/lib/site/page-context'
import { paths } from '@/lib/site/paths'

/** Every figure of the text as a table: what the cards hold, for print and for those who read in order. */
export function FigureList({
  article,
  context: { atlas, locale, t, link },
}: {
  article: Article
  context: PageContext
}) {
  const rows = article.figures.flatMap((reference) => findRow(atlas.datasets, reference) ?? [])
  return (
    <section className="figure-list" aria-labelledby="figures-in-this-article">
      <h2 id="figures-in-this-article">{t('article.figures')}</h2>
      <p className="text-soft">{t('article.figuresLede')}</p>
      <div className="table-scroll" role="group" aria-labelledby="figures-in-this-article" tabIndex={0}>
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{t('article.figure')}</th>
              <th scope="col">{t('article.what')}</th>
              <th scope="col">{t('article.source')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ dataset, row }) => (
              <tr key={`${dataset.id}/${row.key}`}>
                <th scope="row">{formatRowWithUnit(row, locale, t)}</th>
                <td>
                  {describeFigure(row, dataset, locale)}
                  <br />
                  <span className="text-soft">
                    {t(`status.${row.status}`)}{' '}
                    <span className={`tag tag-${row.grade}`}>{t(`grade.${row.grade}`)}</span>
                  </span>
                </td>
                <td>
                  <a href={link(paths.source(locale, row.source))}>{atlas.sources.get(row.source)?.title[locale]}</a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
