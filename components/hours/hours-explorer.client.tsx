'use client'

import { useMemo } from 'react'
import type { HoursView } from '@/lib/domain/working-hours/hours-view'
import type { Locale } from '@/lib/schema/text'
import { readHours } from '@/lib/url-state/hours-query'
import { parseQuery, serialiseQuery } from '@/lib/url-state/query'
import { CopyLink } from '@/components/ui/copy-link.client'
import { readQuery, useAddress, type Step } from '@/components/ui/use-address'
import { useAwake } from '@/components/ui/use-awake'
import { useSettled } from '@/components/ui/use-settled'
import { HoursControls, type Change } from './hours-controls.client'
import { paramsOf, viewOf, type HoursData } from './hours-data'
import { HoursPicture } from './hours-picture'
import { HoursSentences, toSentences } from './hours-sentences'
import { HoursTable } from './hours-table'
import { toHoursWords, type HoursMessages } from './hours-words'
import { OneSidedDays } from './one-sided-days'

type Props = {
  data: HoursData
  /** The default state, worked out at build time; another time-zone edition in the browser must not change the page. */
  drawn: HoursView
  /** Edition of the time-zone data it was worked out with. */
  edition: string
  locale: Locale
  messages: HoursMessages
}

/** Working days beside Japan's: controls, picture, table and holidays. All state is in the address. */
export function HoursExplorer({ data, drawn, edition, locale, messages }: Props) {
  useAwake()
  const { query, change } = useAddress()
  const words = useMemo(() => toHoursWords(locale, messages), [locale, messages])
  const { t } = words
  const params = useMemo(() => paramsOf(data), [data])
  const read = useMemo(() => readHours(query, params, data.groups), [query, params, data])
  const { state, notices, shown } = read
  const ownQuery = serialiseQuery(state, params)
  const view = useMemo(() => (ownQuery === '' ? drawn : viewOf(data, read)), [ownQuery, drawn, data, read])
  const names = useMemo(
    () => new Map(data.groups.flatMap(({ cities }) => cities.map(({ id, name }) => [id, name]))),
    [data],
  )
  const update = (next: Change, step: Step = 'push') => {
    // From the address as it is by now: as the page wakes, several fields report what was typed before.
    const now = readHours(readQuery(), params, data.groups)
    const changes = typeof next === 'function' ? next(now.state) : next
    change(serialiseQuery({ ...now.state, ...changes }, params, now.unknown), step)
  }
  const parts = { view, names, home: data.home.name, words }
  const spoken = useSettled(toSentences(parts).slice(1).join(' '), query)
  return (
    <div className="explorer" data-wake>
      <HoursControls
        data={data}
        state={state}
        chosen={shown.map(({ city }) => city.id)}
        words={words}
        changed={ownQuery !== ''}
        onChange={update}
        onReset={() => update(parseQuery('', params).state)}
      >
        <CopyLink
          label={t('chart.copyLink')}
          done={t('chart.copied')}
          byHand={t('chart.copyByHand')}
          address={() => `${window.location.origin}${window.location.pathname}${ownQuery}`}
        />
        <button type="button" className="button" onClick={() => window.print()}>
          {t('hours.print')}
        </button>
      </HoursControls>
      <div role="status" className="notices">
        {notices.map((notice) => (
          <p key={`${notice.key} ${notice.asked}`} className="notice">
            {t('hours.notice', { asked: notice.asked })}
          </p>
        ))}
      </div>
      <p className="sr-only" role="status">
        {spoken}
      </p>
      <HoursPicture {...parts} />
      <p className="foot">
        <span>{ownQuery === '' ? t('hours.madeWith', { version: edition }) : t('hours.madeHere')}</span>
        {state.d === data.range.reference && (
          <span>{t('hours.reference', { date: words.date(data.range.reference) })}</span>
        )}
      </p>
      <HoursTable {...parts} />
      <HoursSentences {...parts} />
      <OneSidedDays
        view={view}
        groups={data.groups}
        names={names}
        lastYear={data.range.last.slice(0, 4)}
        words={words}
      />
    </div>
  )
}
