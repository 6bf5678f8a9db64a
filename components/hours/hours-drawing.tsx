import type { HoursView, PlaceView } from '@/lib/domain/working-hours/hours-view'
import { pagePaint as paint } from '@/components/charts/drawing/paint'
import { layoutHours, type HoursLayout } from './hours-layout'
import { formatClock, type HoursWords } from './hours-words'

type Props = {
  view: HoursView
  names: ReadonlyMap<string, string>
  home: string
  words: HoursWords
  width: number
  label: string
}
type RowProps = { layout: HoursLayout; top: number; words: HoursWords }

const size = 13

/** Working days on one axis of 24 hours: what is shared is filled, what is not is an outline. */
export function HoursDrawing({ view, names, home, words, width, label }: Props) {
  const layout = layoutHours(view, width)
  return (
    <svg
      viewBox={`0 0 ${width} ${layout.height}`}
      width={width}
      height={layout.height}
      role="img"
      aria-label={label}
      className="chart-svg"
      fontSize={size}
    >
      <Axis layout={layout} words={words} />
      {layout.guides.map((x) => (
        <line
          key={x}
          x1={x}
          x2={x}
          y1={(layout.tops[0] ?? 0) + layout.barTop}
          y2={layout.height}
          stroke={paint('ink')}
          strokeDasharray="2 4"
        />
      ))}
      <JapanRow layout={layout} top={layout.tops[0] ?? 0} words={words} japan={view.japan} home={home} />
      {view.places.map((place, index) => (
        <PlaceRow
          key={place.cityId}
          layout={layout}
          top={layout.tops[index + 1] ?? 0}
          words={words}
          place={place}
          name={names.get(place.cityId) ?? place.cityId}
        />
      ))}
    </svg>
  )
}

function Axis({ layout, words }: { layout: HoursLayout; words: HoursWords }) {
  return (
    <g>
      <text x={layout.axisFrom} y={14} fill={paint('soft')}>
        {words.t('hours.axis')}
      </text>
      {layout.ticks.map(({ x, minutes, named }) => (
        <g key={x}>
          <line x1={x} x2={x} y1={42} y2={layout.height} stroke={paint('rule')} />
          {named && (
            <text x={x} y={36} textAnchor="middle" fill={paint('soft')}>
              {minutes === 1440 ? '24:00' : formatClock(minutes)}
            </text>
          )}
        </g>
      ))}
    </g>
  )
}

/** Name and hours of a row, beside its bar or, on phones, above it. */
function RowWords({
  layout,
  top,
  name,
  span,
  result,
}: Omit<RowProps, 'words'> & { name: string; span: string; result: string }) {
  const first = top + 15
  return (
    // With a halo of the paper, since lines run behind the words.
    <g stroke={paint('paper')} strokeWidth={3.5} strokeLinejoin="round" paintOrder="stroke">
      <text x={0} y={first} fill={paint('ink')} fontWeight={600}>
        {name}
      </text>
      <text x={0} y={first + 18} fill={paint('soft')}>
        {span}
      </text>
      <text
        x={layout.width}
        y={layout.narrow ? first : top + layout.barTop + 18}
        textAnchor="end"
        fill={paint('ink')}
        fontWeight={600}
      >
        {result}
      </text>
    </g>
  )
}

function JapanRow({ layout, top, words, japan, home }: RowProps & { japan: HoursView['japan']; home: string }) {
  const { x, width } = layout.place(japan)
  return (
    <g>
      <RowWords layout={layout} top={top} name={home} span={words.spanOn(japan, japan.status)} result="" />
      <rect x={x} y={top + layout.barTop} width={width} height={layout.bar} fill={paint('ink')} />
    </g>
  )
}

function PlaceRow({ layout, top, words, place, name }: RowProps & { place: PlaceView; name: string }) {
  const { t } = words
  const result = place.shared > 0 ? t('hours.sharedTime', { time: words.time(place.shared) }) : t('hours.sharedNone')
  const y = top + layout.barTop
  return (
    <g>
      <RowWords
        layout={layout}
        top={top}
        name={name}
        span={words.spanOn(place.main, place.main.status)}
        result={result}
      />
      {place.days.map((day) => {
        const { x, width, cutLeft, cutRight } = layout.place(day)
        const right = x + width
        // A day that goes on beyond the picture has no edge there.
        const edges = `M${cutLeft ? `${x} ${y}` : `${x} ${y + layout.bar}V${y}`}H${right}${cutRight ? 'M' : 'V'}${
          cutRight ? `${right} ${y + layout.bar}` : y + layout.bar
        }H${x}`
        return (
          <g key={day.from}>
            <rect x={x} y={y} width={width} height={layout.bar} fill={paint('paper')} />
            <path d={edges} fill="none" stroke={paint('accent')} strokeWidth={1.6} />
          </g>
        )
      })}
      {place.sharedSpans.map((part) => {
        const { x, width } = layout.place(part)
        return <rect key={part.from} x={x} y={y} width={width} height={layout.bar} fill={paint('accent')} />
      })}
    </g>
  )
}
