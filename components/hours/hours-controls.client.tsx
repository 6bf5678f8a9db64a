'use client'

import type { ReactNode } from 'react'
import { isCalendarDate } from '@/lib/domain/working-hours/calendar-date'
import type { WorkHours } from '@/lib/domain/working-hours/working-day'
import { toLocal } from '@/lib/domain/working-hours/zone'
import type { Step } from '@/components/ui/use-address'
import { toCityKeys, type HoursState } from '@/lib/url-state/hours-query'
import { CityChoice } from './city-choice.client'
import type { HoursData } from './hours-data'
import { formatClock, type HoursWords } from './hours-words'
import { TypedField } from './typed-field.client'

/** What is new, or what follows from the state the address has by now. */
export type Change = Partial<HoursState> | ((now: HoursState) => Partial<HoursState>)

type Props = {
  data: HoursData
  state: HoursState
  /** Ids of the cities shown. */
  chosen: readonly string[]
  words: HoursWords
  changed: boolean
  onChange: (next: Change, step?: Step) => void
  onReset: () => void
  children: ReactNode
}

type Side = keyof HoursState['day']

/** Cities, date and working hours; shown only where scripts run. Cities are choices, times and dates are typed. */
export function HoursControls({ data, state, chosen, words, changed, onChange, onReset, children }: Props) {
  const { t } = words
  const { range, groups, home } = data
  const today = () => toLocal(home.zone, Math.floor(Date.now() / 60_000)).date
  const setClock = (side: Side, end: keyof WorkHours, minutes: number) =>
    onChange(({ day }) => ({ day: { ...day, [side]: { ...day[side], [end]: minutes } } }), 'replace')
  return (
    <>
      <div className="controls hours-controls needs-script">
        <CityChoice
          groups={groups}
          chosen={chosen}
          words={words}
          onChange={(ids) => onChange(toCityKeys(ids, groups))}
        />
        <TypedField
          label={t('hours.date')}
          type="date"
          name="date"
          value={state.d}
          min={range.first}
          max={range.last}
          isWhole={(text) => isCalendarDate(text) && text >= range.first && text <= range.last}
          onType={(d) => onChange({ d }, 'replace')}
        />
        <button type="button" className="button" onClick={() => onChange({ d: today() })}>
          {t('hours.today')}
        </button>
        <span className="push">
          {changed && (
            <button type="button" className="button" onClick={onReset}>
              {t('hours.reset')}
            </button>
          )}
          {children}
        </span>
      </div>
      <div className="controls hours-controls needs-script">
        <SideFields name={t('hours.inJapan')} side="japan" hours={state.day.japan} words={words} onChange={setClock} />
        <SideFields
          name={t('hours.elsewhere')}
          side="partner"
          hours={state.day.partner}
          words={words}
          onChange={setClock}
        />
      </div>
    </>
  )
}

const clock = /^([01]\d|2[0-3]):[0-5]\d$/
const toMinutes = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3))

type SideProps = {
  name: string
  side: Side
  hours: WorkHours
  words: HoursWords
  onChange: (side: Side, end: keyof WorkHours, minutes: number) => void
}

/** First and last minute of one side's day. */
function SideFields({ name, side, hours, words, onChange }: SideProps) {
  const { t } = words
  return (
    <>
      {(['start', 'end'] as const).map((end) => (
        <TypedField
          key={end}
          label={t(`hours.${end === 'start' ? 'from' : 'until'}`, { side: name })}
          type="time"
          name={`${side}-${end}`}
          value={formatClock(hours[end])}
          // A day that ends when it starts would be no day, or a whole one.
          isWhole={(text) => clock.test(text) && toMinutes(text) !== hours[end === 'start' ? 'end' : 'start']}
          onType={(text) => onChange(side, end, toMinutes(text))}
        />
      ))}
    </>
  )
}
