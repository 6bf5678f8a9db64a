'use client'

import type { CompareData } from '@/lib/domain/compare-data'
import { findPreset, presetIds, presetWeights } from '@/lib/domain/scoring/presets'
import { maxWeight, weightOf, type Weights } from '@/lib/domain/scoring/weights'
import type { Step } from '@/components/ui/use-address'
import type { ChangeState } from './compare-state'
import type { CompareTranslator } from './compare-words'

type Props = { data: CompareData; weights: Weights; t: CompareTranslator; onChange: ChangeState }

/** How much each category counts: ready-made sets, and for each a slider, a number and two buttons. */
export function WeightPanel({ data, weights, t, onChange }: Props) {
  const categories = data.categories.map(({ id }) => id)
  const preset = findPreset(weights, categories)
  const set = (id: string, weight: number, step: Step) => {
    if (!Number.isInteger(weight) || weight < 0 || weight > maxWeight) return
    onChange({ w: { ...weights, [id]: weight } }, step)
  }
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
                  onClick={() => set(id, weight - 1, 'push')}
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
                  onClick={() => set(id, weight + 1, 'push')}
                >
                  +
                </button>
                <input
                  type="number"
                  inputMode="numeric"
                  aria-label={label}
                  min={0}
                  max={maxWeight}
                  step={1}
                  value={weight}
                  onChange={(event) => set(id, event.target.valueAsNumber, 'replace')}
                />
              </li>
            )
          })}
        </ul>
      </div>
    </details>
  )
}
