'use client'

import { mostPlaces } from '@/lib/url-state/hours-query'
import type { LocalGroup } from './hours-data'
import type { HoursWords } from './hours-words'

type Props = {
  groups: readonly LocalGroup[]
  /** Ids of the cities shown. */
  chosen: readonly string[]
  words: HoursWords
  onChange: (ids: readonly string[]) => void
}

/** Cities behind a button, by country: one to three of them. */
export function CityChoice({ groups, chosen, words, onChange }: Props) {
  const { t } = words
  const toggle = (id: string) => onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  const isFixed = (id: string) => (chosen.includes(id) ? chosen.length === 1 : chosen.length >= mostPlaces)
  return (
    <details className="choices city-choice">
      <summary className="button">
        {t('hours.cities')}
        <b className="badge">{chosen.length}</b>
      </summary>
      <fieldset>
        <legend className="sr-only">{t('hours.cities')}</legend>
        <p>{t('hours.citiesHint')}</p>
        {groups.map((group) => (
          <div key={group.id} role="group" aria-label={group.name}>
            <p aria-hidden="true">{group.name}</p>
            {group.cities.map(({ id, name }) => (
              <label key={id}>
                <input
                  type="checkbox"
                  name={id}
                  checked={chosen.includes(id)}
                  disabled={isFixed(id)}
                  onChange={() => toggle(id)}
                />
                {name}
              </label>
            ))}
          </div>
        ))}
      </fieldset>
    </details>
  )
}
