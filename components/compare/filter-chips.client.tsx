'use client'

import type { CompareData } from '@/lib/domain/compare-data'
import { facets, type RowFilter } from '@/lib/domain/compare-rows'
import { isFiltered, noFilter, toggle, type ChangeState } from './compare-state'
import type { CompareTranslator } from './compare-words'
import { facetText } from './facet-text'

type Props = { data: CompareData; filter: RowFilter; t: CompareTranslator; onChange: ChangeState }

/** Every filter that is on, each with a press that drops it. */
export function FilterChips({ data, filter, t, onChange }: Props) {
  if (!isFiltered(filter)) return null
  const chips = [
    ...facets.flatMap((facet) =>
      filter[facet].map((id) => ({
        name: facetText(facet, id, data, t),
        next: { [facet]: toggle(filter[facet], id) },
      })),
    ),
    ...(filter.q === '' ? [] : [{ name: `“${filter.q}”`, next: { q: '' } }]),
    ...(filter.diff ? [{ name: t('compare.diff'), next: { diff: false } }] : []),
  ]
  return (
    <p className="chips needs-script">
      {chips.map(({ name, next }) => (
        <button
          key={name}
          type="button"
          className="chip"
          aria-label={t('compare.dropFilter', { name })}
          onClick={() => onChange(next)}
        >
          {name} <span aria-hidden="true">×</span>
        </button>
      ))}
      <button type="button" className="button" onClick={() => onChange(noFilter)}>
        {t('compare.reset')}
      </button>
    </p>
  )
}
