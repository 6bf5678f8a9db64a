import type { HoursView } from '@/lib/domain/working-hours/hours-view'
import { HoursDrawing } from './hours-drawing'
import { pagePaint } from '@/components/charts/drawing/paint'
import type { HoursWords } from './hours-words'

type Props = { view: HoursView; names: ReadonlyMap<string, string>; home: string; words: HoursWords }

/** Widths the picture is drawn at; the style sheet of the charts shows the one that fits its container. */
const widths = [354, 660, 1130]

/** The working days drawn at each width, with what their forms mean. */
export function HoursPicture({ view, names, home, words }: Props) {
  const { t } = words
  const cities = [home, ...view.places.map((place) => names.get(place.cityId) ?? place.cityId)]
  const label = t('hours.label', { cities: words.list(cities) })
  return (
    <figure className="figure hours-picture">
      <figcaption className="head">
        <h2>{t('hours.figure', { date: words.date(view.date) })}</h2>
      </figcaption>
      <ul className="legend">
        <LegendItem form="japan" text={t('hours.legend.japan', { city: home })} />
        <LegendItem form="shared" text={t('hours.legend.shared', { city: home })} />
        <LegendItem form="alone" text={t('hours.legend.alone')} />
      </ul>
      {widths.map((width) => (
        <div key={width} className={`chart-at chart-at-${width}`}>
          <HoursDrawing view={view} names={names} home={home} words={words} width={width} label={label} />
        </div>
      ))}
    </figure>
  )
}

const fills = { japan: pagePaint('ink'), shared: pagePaint('accent'), alone: 'none' } as const

function LegendItem({ form, text }: { form: keyof typeof fills; text: string }) {
  return (
    <li>
      <svg width={26} height={14} aria-hidden="true">
        <rect
          x={1}
          y={1}
          width={24}
          height={12}
          fill={fills[form]}
          stroke={form === 'japan' ? fills.japan : fills.shared}
          strokeWidth={1.6}
        />
      </svg>
      {text}
    </li>
  )
}
