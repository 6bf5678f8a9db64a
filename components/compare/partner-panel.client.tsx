'use client'

import { memo } from 'react'
import type { CompareData } from '@/lib/domain/compare-data'
import type { ChangeState } from './compare-state'
import type { CompareTranslator } from './compare-words'

type Props = { data: CompareData; shown: readonly string[]; t: CompareTranslator; onChange: ChangeState }

const limits = { min: 2, max: 4 } as const

/** The partners side by side: order them, take one away, add one. */
export const PartnerPanel = memo(function PartnerPanel({ data, shown, t, onChange }: Props) {
  const titleOf = (id: string) => data.partners.find((partner) => partner.id === id)?.title ?? id
  const move = (id: string, by: 1 | -1) =>
    onChange(({ p }) => ({ p: p.filter((one) => one !== id).toSpliced(Math.max(0, p.indexOf(id) + by), 0, id) }))
  const others = data.partners.filter(({ id }) => !shown.includes(id))
  return (
    <details className="panel partners needs-script">
      <summary className="button">
        {t('compare.partners')} <b className="badge">{shown.length}</b>
      </summary>
      <div className="panel-body">
        <p className="soft">{t('compare.limits')}</p>
        <ul aria-label={t('compare.partnersLabel')}>
          {shown.map((id, index) => {
            const name = titleOf(id)
            return (
              <li key={id}>
                <span>{name}</span>
                <button
                  type="button"
                  className="icon-button"
                  aria-label={t('compare.left', { name })}
                  disabled={index === 0}
                  onClick={() => move(id, -1)}
                >
                  ←
                </button>
                <button
                  type="button"
                  className="icon-button"
                  aria-label={t('compare.right', { name })}
                  disabled={index === shown.length - 1}
                  onClick={() => move(id, 1)}
                >
                  →
                </button>
                <button
                  type="button"
                  className="icon-button"
                  aria-label={t('compare.remove', { name })}
                  disabled={shown.length <= limits.min}
                  onClick={() => onChange({ p: shown.filter((one) => one !== id) })}
                >
                  ×
                </button>
              </li>
            )
          })}
        </ul>
        <p className="push">
          {others.map(({ id, title }) => (
            <button
              key={id}
              type="button"
              className="button"
              disabled={shown.length >= limits.max}
              onClick={() => onChange({ p: [...shown, id] })}
            >
              {t('compare.addPartner')} <b>{title}</b>
            </button>
          ))}
          <button type="button" className="button" onClick={() => onChange(({ p }) => ({ p: p.toReversed() }))}>
            {t('compare.swap')}
          </button>
        </p>
      </div>
    </details>
  )
})
