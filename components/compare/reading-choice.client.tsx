'use client'

import { readings } from '@/lib/url-state/compare-query'
import type { ChangeState, CompareState } from './compare-state'
import type { CompareTranslator } from './compare-words'

type Props = { state: CompareState; t: CompareTranslator; onChange: ChangeState }

/** Whose ratings are shown: the vendor's, those that follow from evidence, or the reader's own, and what that means. */
export function ReadingChoice({ state, t, onChange }: Props) {
  const { reading, o } = state
  const from = t(o.from === 'vendor' ? 'compare.reading.fromVendor' : 'compare.reading.fromEvidence')
  return (
    <div className="reading">
      <fieldset className="segments needs-script">
        <legend className="sr-only">{t('compare.reading.label')}</legend>
        {readings.map((id) => (
          <label key={id}>
            <input
              type="radio"
              name="reading"
              value={id}
              checked={reading === id}
              onChange={() => onChange({ reading: id })}
            />
            <span>{t(`compare.reading.${id}`)}</span>
          </label>
        ))}
      </fieldset>
      <p className="measure">
        {reading === 'mine'
          ? `${t('compare.reading.mineText', { from })} ${t('compare.reading.mineHint')}`
          : t(`compare.reading.${reading}Text`)}
      </p>
      {reading === 'mine' && (
        <fieldset className="controls">
          <legend>{t('compare.reading.start')}</legend>
          {(['vendor', 'evidence'] as const).map((id) => (
            <label key={id} className="chip">
              <input
                type="radio"
                name="from"
                checked={o.from === id}
                onChange={() => onChange({ o: { ...o, from: id } })}
              />
              {t(`compare.reading.${id}`)}
            </label>
          ))}
        </fieldset>
      )}
    </div>
  )
}
