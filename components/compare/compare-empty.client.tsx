'use client'

import type { CompareData } from '@/lib/domain/compare-data'
import { facets, type CompareRows, type RowFilter } from '@/lib/domain/compare-rows'
import { noFilter, type ChangeState } from './compare-state'
import type { CompareTranslator } from './compare-words'
import { facetTitle } from './facet-text'

type Props = { data: CompareData; rows: CompareRows; filter: RowFilter; t: CompareTranslator; onChange: ChangeState }

/** No row fits: says so and offers each single filter whose removal would bring rows back. */
export function CompareEmpty({ rows, filter, t, onChange }: Props) {
  const drops: { name: string; next: Partial<RowFilter> }[] = [
    ...facets.map((facet) => ({ name: facetTitle(facet, t), next: { [facet]: [] } })),
    { name: `“${filter.q}”`, next: { q: '' } },
    { name: t('compare.diff'), next: { diff: false } },
  ]
  const helpful = drops.filter(({ next }) => rows.filter({ ...filter, ...next }).length > 0)
  return (
    <div className="empty">
      <p>
        <b>{t('compare.none')}</b> {t('compare.noneHelp')}
      </p>
      <p className="push">
        {helpful.map(({ name, next }) => (
          <button key={name} type="button" className="button" onClick={() => onChange(next)}>
            {t('compare.without', { name })}
          </button>
        ))}
        <button type="button" className="button" onClick={() => onChange(noFilter)}>
          {t('compare.reset')}
        </button>
      </p>
    </div>
  )
}
