'use client'

import { memo, useState } from 'react'
import type { CompareData } from '@/lib/domain/compare-data'
import { findPreset, presetIds, presetWeights } from '@/lib/domain/scoring/presets'
import { allWeights, maxWeight, weightOf, type Weights } from '@/lib/domain/scoring/weights'
import type { Step } from '@/components/ui/use-address'
import type { ChangeState } from './compare-state'
import type { CompareTranslator } from './compare-words'

type Props = { data: CompareData; weights: Weights; t: CompareTranslator; onChange: ChangeState }

/** How much each category counts: ready-made sets, and for each a slider, a number and two buttons. */
export const WeightPanel = memo(function WeightPanel({ data, weights, t, onChange }: Props) {
  const categories = data.categories.map(({ id }) => id)
  const preset = findPreset(weights, categories)
  const set = (id: string, weight: number, step: Step) => onChange(({ w }) => ({ w: { ...w, [id]: weight } }), step)
  const move = (id: string, by: 1 | -1) =>
    onChange(({ w }) => ({ w: { ...w, [id]: Math.min(maxWeight, Math.max(0, weightOf(w, id) + by)) } }))
  return (
    <details className="panel weights needs-script">
      <summary className="button">
        {t('compare.weights.title')} <span className="soft">{t(`compare.weights.${preset ?? 'own'}`)}</span>
      </summary>
      <div className="panel-body">
        <p className="soft measure">{t('compare.weights.text')}</p>
        <p className="push" role="group" aria-label={t('compare.weights.presets')}>
          {presetIds.map((id) => (
            <button
              key={id}
              type="button"
              className="button"
              aria-pressed={preset === id}
              onClick={() => onChange({ w: presetWeights(id, categories) })}
            >
              {t(`compare.weights.${id}`)}
            </button>
          ))}
        </p>
        <ul className="weight-list">
          {data.categories.map(({ id, title }) => {
            const weight = weightOf(weights, id)
            const label = t('compare.weights.weight', { category: title })
            return (
              <li key={id}>
                <span>{title}</span>
                <button
                  type="button"
                  className="icon-button"
                  aria-label={t('compare.weights.less', { category: title })}
                  disabled={weight === 0}
                  onClick={() => move(id, -1)}
                >
                  −
                </button>
                <input
                  type="range"
                  aria-label={label}
                  min={0}
                  max={maxWeight}
                  step={1}
                  value={weight}
                  onChange={(event) => set(id, event.target.valueAsNumber, 'replace')}
                />
                <button
                  type="button"
                  className="icon-button"
                  aria-label={t('compare.weights.more', { category: title })}
                  disabled={weight === maxWeight}
                  onClick={() => move(id, 1)}
                >
                  +
                </button>
                <WeightNumber label={label} weight={weight} onChange={(next) => set(id, next, 'replace')} />
              </li>
            )
          })}
        </ul>
      </div>
    </details>
  )
})

type NumberProps = { label: string; weight: number; onChange: (weight: number) => void }

/** What is typed stands as typed until it is a weight: a field that is emptied first must not fill itself again. */
function WeightNumber({ label, weight, onChange }: NumberProps) {
  const [draft, setDraft] = useState<string>()
  return (
    <input
      type="number"
      inputMode="numeric"
      aria-label={label}
      min={0}
      max={maxWeight}
      step={1}
      value={draft ?? weight}
      onChange={({ target }) => {
        const isWeight = allWeights.includes(target.valueAsNumber)
        setDraft(isWeight ? undefined : target.value)
        if (isWeight) onChange(target.valueAsNumber)
      }}
      onBlur={() => setDraft(undefined)}
    />
  )
}
