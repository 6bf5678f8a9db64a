import { sourcesOf } from '@/lib/domain/chart-sources'
import { messages } from '@/lib/i18n/translator'
import type { PageContext } from '@/lib/site/page-context'
import { SourceList } from './source-list'
import { ChartExplorer } from './chart-explorer.client'
import { titleOf } from './chart-view'
import { inLanguage } from './in-language'
import { pickChartMessages, toChartWords } from './chart-words'
import { pathOfView, type PublishedView } from './published-view'
import { SourceLine } from './source-line'
import { toSourceLink } from './source-link'
import { toToolbarData } from './toolbar/prepare-toolbar'
import { UseGuide } from './use-guide'
import { ViewLinks } from './view-links'

type Props = { published: PublishedView; context: PageContext }

/** Everything of a chart page below its title. */
export function ChartArticle({ published, context }: Props) {
  const { locale, t, link } = context
  const { prepared, drawn } = published
  const { chart, view, datasets, model, initial, shown } = prepared
  const chartMessages = pickChartMessages(messages[locale])
  const words = toChartWords(locale, chartMessages)
  const sources = sourcesOf(shown).flatMap((id) => drawn.sources.get(id) ?? [])
  const sourceLink = toSourceLink(context)
  const hrefOf = (id: string) => link(pathOfView(published, locale, id))
  const nameOf = (id: string) => model.series.find((series) => series.id === id)?.title[locale] ?? id
  return (
    <ChartExplorer
      model={inLanguage(model, locale)}
      initial={initial}
      locale={locale}
      messages={chartMessages}
      subtitle={prepared.subtitle}
      toolbar={inLanguage(toToolbarData(published, words, context), locale)}
      title={prepared.title}
      foot={<SourceLine sources={sources} note={prepared.note} locale={locale} t={t} sourceLink={sourceLink} />}
      views={
        <ViewLinks
          label={t('chartPage.views')}
          views={chart.views.map((one) => ({
            id: one.id,
            href: hrefOf(one.id),
            text: one.name?.[locale] ?? (one.series ? one.series.map(nameOf).join(' + ') : t('chartPage.allSeries')),
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
          {datasets.map((dataset) => (
            <p key={dataset.id} className="measure">
              {dataset.caveat[locale]}
            </p>
          ))}
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
                  <a href={hrefOf(one.id)}>{titleOf(drawn, one, locale, t)}</a>
                </li>
              ))}
          </ul>
        </section>
      }
    />
  )
}
