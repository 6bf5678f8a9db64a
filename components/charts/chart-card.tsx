import { Phrases } from '@/components/ui/phrases'
import { messages, type Translator } from '@/lib/i18n/translator'
import type { Locale } from '@/lib/schema/text'
import { paths } from '@/lib/site/paths'
import type { PreparedChart } from './chart-view'
import { pickChartMessages, toChartWords } from './chart-words'
import { StaticFigure } from './static-figure'

type Props = { prepared: PreparedChart; locale: Locale; t: Translator; link: (path: string) => string }

/** A chart in the gallery: its real drawing, its finding, and how many views it has. */
export function ChartCard({ prepared, locale, t, link }: Props) {
  const { chart, shown, title } = prepared
  // Small multiples show their first: the rest would be too small to read.
  const first = { ...shown, panels: shown.panels.slice(0, 1) }
  const words = toChartWords(locale, pickChartMessages(messages[locale]))
  return (
    <article className="card">
      <div className="card-drawing">
        <StaticFigure model={first} words={words} id={chart.id} widths={[354]} />
      </div>
      <h3>
        <a href={link(paths.chart(locale, chart.id))}>
          <Phrases lang={locale}>{title}</Phrases>
        </a>
      </h3>
      <p className="text-soft">
        {prepared.subtitle}
        {chart.views.length > 1 && ` · ${t('chartPage.viewCount', { count: chart.views.length })}`}
      </p>
    </article>
  )
}
