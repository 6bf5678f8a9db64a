'use client'

type Props = {
  title: string
  options: readonly { id: string; text: string; count: number }[]
  chosen: readonly string[]
  onToggle: (id: string) => void
}

/** A list of choices behind a button; how many are chosen stands on it, how many rows each would show beside it. */
export function ChoiceGroup({ title, options, chosen, onToggle }: Props) {
  return (
    <details className="choices">
      <summary className="button">
        {title}
        {chosen.length > 0 && <b className="badge">{chosen.length}</b>}
      </summary>
      <fieldset>
        <legend className="sr-only">{title}</legend>
        {options.map((option) => (
          <label key={option.id}>
            <input
              type="checkbox"
              name={option.id}
              checked={chosen.includes(option.id)}
              onChange={() => onToggle(option.id)}
            />
            {option.text}
            <span className="option-count">{option.count}</span>
          </label>
        ))}
      </fieldset>
    </details>
  )
}
