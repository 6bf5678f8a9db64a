import { Phrases } from '@/components/ui/phrases'
import { sourcesOf } from '@/lib/domain/chart-sources'
import { messages } from '@/lib/i18n/translator'
import type { PageContext } from '@/lib/site/page-context'
import { paths } from '@/lib/site/paths'
import type { PreparedChart } from './chart-view'
import { pickChartMessages, toChartWords } from './chart-words'
import { ChartLegend } from './chart-legend'
import { SourceLine } from './source-line'
import { toSourceLink } from './source-link'
import { StaticFigure } from './static-figure'

type Props = { prepared: PreparedChart; context: PageContext; title?: string }

/** A chart inside another page: title, drawing, source, and the way to its own page with table and controls. */
export function ChartHero({ prepared, context, title }: Props) {
  const { atlas, locale, t, link } = context
  const { chart, shown, view } = prepared
  const words = toChartWords(locale, pickChartMessages(messages[locale]))
  const sources = sourcesOf(shown).flatMap((id) => atlas.sources.get(id) ?? [])
  const href = link(paths.chart(locale, chart.id, view.id))
  return (
    <figure className="figure embedded">
      <figcaption className="head">
        <h2>
          <a href={href}>
            <Phrases lang={locale}>{title ?? prepared.title}</Phrases>
          </a>
        </h2>
        <p>{prepared.subtitle}</p>
      </figcaption>
      <ChartLegend model={shown} words={words} />
      <div className="stage">
        <StaticFigure
          model={shown}
          words={words}
          id={`hero-${chart.id}-${view.id}`}
          label={prepared.title}
          widths={[354, 660]}
        />
      </div>
      <div className="foot">
        <SourceLine sources={sources} note={prepared.note} locale={locale} t={t} sourceLink={toSourceLink(context)} />
        <a href={href}>{t('chartPage.explore')}</a>
      </div>
    </figure>
  )
}
