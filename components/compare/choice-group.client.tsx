'use client'

import { memo } from 'react'
import type { Facet } from '@/lib/domain/compare-rows'

type Option = { id: string; text: string; count: number }
type OnToggle = (facet: Facet, id: string) => void
type Props = {
  facet: Facet
  title: string
  options: readonly Option[]
  chosen: readonly string[]
  /** The same function on every render, so that only choices that changed are drawn anew. */
  onToggle: OnToggle
}

/** A list of choices behind a button; how many are chosen stands on it, how many rows each would show beside it. */
export function ChoiceGroup({ facet, title, options, chosen, onToggle }: Props) {
  return (
    <details className="choices">
      <summary className="button">
        {title}
        {chosen.length > 0 && <b className="badge">{chosen.length}</b>}
      </summary>
      <fieldset>
        <legend className="sr-only">{title}</legend>
        {options.map((option) => (
          <Choice key={option.id} {...option} facet={facet} checked={chosen.includes(option.id)} onToggle={onToggle} />
        ))}
      </fieldset>
    </details>
  )
}

type ChoiceProps = Option & { facet: Facet; checked: boolean; onToggle: OnToggle }

const Choice = memo(function Choice({ id, text, count, facet, checked, onToggle }: ChoiceProps) {
  return (
    <label>
      <input type="checkbox" name={id} checked={checked} onChange={() => onToggle(facet, id)} />
      {text}
      <span className="option-count">{count}</span>
    </label>
  )
})
