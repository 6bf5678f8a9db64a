import { sourcesOf } from '@/lib/domain/chart-sources'
import { messages } from '@/lib/i18n/translator'
import type { PageContext } from '@/lib/site/page-context'
import { paths } from '@/lib/site/paths'
import { SourceList } from './source-list'
import { ChartExplorer } from './chart-explorer.client'
import { titleOf, type PreparedChart } from './chart-view'
import { pickChartMessages, toChartWords } from './chart-words'
import { SourceLine } from './source-line'
import { StaticFigure } from './static-figure'
import { UseGuide } from './use-guide'
import { ViewLinks } from './view-links'

type Props = { prepared: PreparedChart; context: PageContext }

/** Everything of a chart page below its title. */
export function ChartArticle({ prepared, context: { atlas, locale, t, link } }: Props) {
  const { chart, view, dataset, model, initial, shown } = prepared
  const chartMessages = pickChartMessages(messages[locale])
  const words = toChartWords(shown, locale, chartMessages)
  const sources = sourcesOf(shown).flatMap((id) => atlas.sources.get(id) ?? [])
  const sourceLink = (id: string) => link(paths.source(locale, id))
  const dimension = dataset.dimensions.find((one) => one.id === chart.series.dimension)
  const nameOf = (id: string) => dimension?.values.find((value) => value.id === id)?.title[locale]
  return (
    <ChartExplorer
      model={model}
      initial={initial}
      locale={locale}
      messages={chartMessages}
      subtitle={prepared.subtitle}
      drawing={<StaticFigure model={shown} words={words} id={`${chart.id}-${view.id}`} />}
      foot={<SourceLine sources={sources} note={prepared.note} locale={locale} t={t} sourceLink={sourceLink} />}
      views={
        <ViewLinks
          label={t('chartPage.views')}
          views={chart.views.map((one) => ({
            id: one.id,
            href: link(paths.chart(locale, chart.id, one.id)),
            text: one.series ? one.series.map((id) => nameOf(id) ?? id).join(' + ') : t('chartPage.allSeries'),
            current: one.id === view.id,
          }))}
        />
      }
      use={<UseGuide use={prepared.use} t={t} />}
      sources={
        <section className="sources" id="sources" aria-labelledby="sources-title">
          <h2 id="sources-title">{t('chartPage.sources')}</h2>
          <SourceList sources={sources} locale={locale} t={t} sourceLink={sourceLink} />
          <h3>{t('chartPage.caveat')}</h3>
          <p className="measure">{dataset.caveat[locale]}</p>
          {chart.breaks?.map((mark) => (
            <p key={mark.before} className="measure">
              {mark.note[locale]}
            </p>
          ))}
          <ul className="views-list">
            {chart.views
              .filter((one) => one.id !== view.id)
              .map((one) => (
                <li key={one.id}>
                  <a href={link(paths.chart(locale, chart.id, one.id))}>{titleOf(atlas, one, locale, t)}</a>
                </li>
              ))}
          </ul>
        </section>
      }
    />
  )
}
