'use client'

type Props = {
  title: string
  options: readonly { id: string; text: string }[]
  chosen: readonly string[]
  /** How few and how many may be chosen; without it any number, none meaning all. */
  limits?: { min: number; max: number }
  onToggle: (id: string) => void
}

/** A list of choices behind a button; how many are chosen stands on it. */
export function ChoiceGroup({ title, options, chosen, limits, onToggle }: Props) {
  return (
    <details className="choices">
      <summary className="button">
        {title}
        {chosen.length > 0 && !limits && <b className="badge">{chosen.length}</b>}
      </summary>
      <fieldset>
        <legend className="sr-only">{title}</legend>
        {options.map((option) => {
          const on = chosen.includes(option.id)
          const fixed = limits !== undefined && (on ? chosen.length <= limits.min : chosen.length >= limits.max)
          return (
            <label key={option.id}>
              <input
                type="checkbox"
                name={option.id}
                checked={on}
                disabled={fixed}
                onChange={() => onToggle(option.id)}
              />
              {option.text}
            </label>
          )
        })}
      </fieldset>
    </details>
  )
}
