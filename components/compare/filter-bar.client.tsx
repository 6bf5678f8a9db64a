'use client'

import { useCallback } from 'react'
import type { CompareData } from '@/lib/domain/compare-data'
import { facets, optionsOf, type CompareRows, type Facet, type RowSort } from '@/lib/domain/compare-rows'
import { sorts } from '@/lib/url-state/compare-query'
import { ChoiceGroup } from './choice-group.client'
import { toggle, type ChangeState, type CompareState } from './compare-state'
import type { CompareWords } from './compare-words'
import { facetText, facetTitle } from './facet-text'
import { SearchField } from './search-field.client'

type Props = {
  data: CompareData
  rows: CompareRows
  state: CompareState
  words: CompareWords
  onChange: ChangeState
}

/** Words, categories, ratings, evidence, confidence, region, "only rows that differ" and the order of the rows. */
export function FilterBar({ data, rows, state, words: { t }, onChange }: Props) {
  const onToggle = useCallback(
    (facet: Facet, id: string) => onChange((now) => ({ [facet]: toggle(now[facet], id) })),
    [onChange],
  )
  return (
    <div className="controls needs-script" role="group" aria-label={t('compare.filters')}>
      <SearchField label={t('compare.text')} value={state.q} onChange={(q, step) => onChange({ q }, step)} />
      {facets.map((facet) => {
        const options = optionsOf(facet, data)
        const counts = rows.countOptions(state, facet, options)
        const shown = options.filter((id) => (counts.get(id) ?? 0) > 0 || state[facet].includes(id) || facet === 'c')
        return (
          <ChoiceGroup
            key={facet}
            facet={facet}
            title={facetTitle(facet, t)}
            options={shown.map((id) => ({ id, text: facetText(facet, id, data, t), count: counts.get(id) ?? 0 }))}
            chosen={state[facet]}
            onToggle={onToggle}
          />
        )
      })}
      <label className="chip">
        <input type="checkbox" name="diff" checked={state.diff} onChange={() => onChange({ diff: !state.diff })} />
        {t('compare.diff')}
      </label>
      <label className="field">
        {t('compare.sort')}
        <select
          name="sort"
          value={state.sort}
          onChange={(event) => onChange({ sort: event.target.value as RowSort })} // only sorts are offered
        >
          {sorts.map((sort) => (
            <option key={sort} value={sort}>
              {t(`compare.sorts.${sort}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
