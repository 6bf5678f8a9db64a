import { Phrases } from '@/components/ui/phrases'
import { sourcesOf } from '@/lib/domain/chart-sources'
import { formatDate } from '@/lib/i18n/format-date'
import { messages } from '@/lib/i18n/translator'
import { toAddress } from '@/lib/site/link'
import type { PageContext } from '@/lib/site/page-context'
import { ChartLegend } from '../chart-legend'
import { ChartTables } from '../chart-table'
import { pickChartMessages, toChartWords } from '../chart-words'
import { describeChart } from '../describe-chart'
import type { EditionStanding } from '../edition/edition-standing'
import { pathOfView, type PublishedView } from '../published-view'
import { SourceLine } from '../source-line'
import { toSourceLink } from '../source-link'
import { StaticFigure } from '../static-figure'

type Props = { published: PublishedView; standing: EditionStanding; context: PageContext }

/** A chart as other sites show it: title, drawing, figures, source. Every link leaves the frame. */
export function ChartEmbed({ published, standing, context }: Props) {
  const { atlas, locale, t, link } = context
  const { prepared, drawn } = published
  const { chart, view, shown } = prepared
  const words = toChartWords(locale, pickChartMessages(messages[locale]))
  const sources = sourcesOf(shown).flatMap((id) => drawn.sources.get(id) ?? [])
  const path = pathOfView(published, locale)
  return (
    <main className="embed">
      <NewerEdition standing={standing} context={context} />
      <h1>
        <Phrases lang={locale}>{prepared.title}</Phrases>
      </h1>
      <p className="text-soft">{prepared.subtitle}</p>
      <figure className="figure">
        <ChartLegend model={shown} words={words} />
        <div className="stage">
          <StaticFigure model={shown} words={words} id={`embed-${chart.id}-${view.id}`} label={prepared.title} />
        </div>
        <figcaption className="foot">
          <SourceLine
            sources={sources}
            note={prepared.note}
            locale={locale}
            t={t}
            sourceLink={toSourceLink(context)}
            target="_top"
          />
        </figcaption>
      </figure>
      <details>
        <summary>{t('embed.table')}</summary>
        <ChartTables model={shown} words={words} caption={t('chart.tableTitle')} subtitle={prepared.subtitle} />
        <ul className="in-words">
          {describeChart(shown, words).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </details>
      <p className="embed-foot">
        {t.rich('embed.from', {
          name: t('site.name'),
          edition: published.edition,
          date: published.published === undefined ? '' : formatDate(published.published, locale),
          open: (text) => (
            <a href={link(path)} target="_top">
              {text}
            </a>
          ),
        })}
        <span className="print-only"> {toAddress(atlas.site, path)}</span>
      </p>
    </main>
  )
}

function NewerEdition({
  standing: { newest, isKept, latestPath },
  context: { locale, t, link },
}: Pick<Props, 'standing' | 'context'>) {
  if (latestPath === undefined || !newest) return null
  const latest = (text: React.ReactNode) => (
    <a href={link(latestPath)} target="_top">
      {text}
    </a>
  )
  return (
    <p className="notice" role="note">
      {isKept
        ? t.rich('embed.newer', {
            newest: newest.edition,
            newestDate: formatDate(newest.published, locale),
            latest,
          })
        : t.rich('embed.gone', { latest })}
    </p>
  )
}
