import type { HoursView } from '@/lib/domain/working-hours/hours-view'
import type { HoursWords } from './hours-words'

type Props = { view: HoursView; names: ReadonlyMap<string, string>; home: string; words: HoursWords }

/** The picture in sentences, one a city. */
export function toSentences({ view, names, home, words }: Props): string[] {
  const { t } = words
  const japan = t('hours.sentence.japan', {
    city: home,
    span: words.spanOn(view.japan, view.japan.status),
    date: words.date(view.date),
    status: words.status(view.japan.status),
  })
  const places = view.places.map((place) =>
    t(`hours.sentence.${place.shared > 0 ? 'shared' : 'none'}`, {
      city: names.get(place.cityId) ?? place.cityId,
      difference: words.difference(place.behind),
      span: words.spanOn(place.main, place.main.status),
      time: words.time(place.shared),
      parts: words.list(place.sharedSpans.map(words.span)),
    }),
  )
  return [japan, ...places]
}

/** The text alternative of the picture, open to all. */
export function HoursSentences(props: Props) {
  return (
    <div className="in-words">
      <h2>{props.words.t('hours.inWords')}</h2>
      <ul>
        {toSentences(props).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  )
}
