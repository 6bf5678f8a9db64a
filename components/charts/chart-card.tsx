import type { Atlas } from '@/lib/domain/atlas'
import { messages, type Translator } from '@/lib/i18n/translator'
import type { Locale } from '@/lib/schema/text'
import { paths } from '@/lib/site/paths'
import { titleOf, type PreparedChart } from './chart-view'
import { pickChartMessages, toChartWords } from './chart-words'
import { StaticFigure } from './static-figure'

type Props = { prepared: PreparedChart; atlas: Atlas; locale: Locale; t: Translator; link: (path: string) => string }

/** A chart in the gallery: its real drawing, its finding, and its other views. */
export function ChartCard({ prepared, atlas, locale, t, link }: Props) {
  const { chart, shown, title } = prepared
  const words = toChartWords(shown, locale, pickChartMessages(messages[locale]))
  const others = chart.views.filter((view) => view.id !== 'default')
  return (
    <article className="card">
      <div className="card-drawing">
        <StaticFigure model={shown} words={words} id={`card-${chart.id}`} widths={[354]} />
      </div>
      <h2>
        <a href={link(paths.chart(locale, chart.id))}>{title}</a>
      </h2>
      <p className="text-soft">{prepared.subtitle}</p>
      {others.length > 0 && (
        <details>
          <summary>{t('chartPage.otherViews')}</summary>
          <ul>
            {others.map((view) => (
              <li key={view.id}>
                <a href={link(paths.chart(locale, chart.id, view.id))}>{titleOf(atlas, view, locale, t)}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </article>
  )
}
