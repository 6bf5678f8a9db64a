'use client'

import { useEffect, useLayoutEffect, useRef, useState } from 'react'

type Props = {
  label: string
  type: 'time' | 'date'
  name: string
  value: string
  /** First and last value the browser offers. */
  min?: string
  max?: string
  /** Whether a text is whole; half-typed ones stay in the field alone. */
  isWhole: (text: string) => boolean
  onType: (text: string) => void
}

/** A time or a date to type. What is half typed stays in the field, and is put right when the reader leaves it. */
export function TypedField({ label, type, name, value, min, max, isWhole, onType }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(value)
  const [seen, setSeen] = useState(value)
  if (seen !== value) {
    // The address changed by itself: Back, "today" or a reset.
    setSeen(value)
    setText(value)
  }
  const report = useRef(onType)
  useEffect(() => {
    report.current = onType
  })
  const atFirst = useRef({ value, isWhole })
  useLayoutEffect(() => {
    // What was typed while the page slept stands in the element; React has not heard of it.
    const typed = input.current?.value ?? ''
    const { value: drawn, isWhole: whole } = atFirst.current
    if (typed === drawn || !whole(typed)) return
    setText(typed)
    report.current(typed)
  }, [])
  return (
    <label className="field">
      {label}
      <input
        ref={input}
        type={type}
        name={name}
        value={text}
        min={min}
        max={max}
        required
        autoComplete="off"
        onChange={(event) => {
          const typed = event.target.value
          setText(typed)
          if (isWhole(typed)) onType(typed)
        }}
        onBlur={() => setText(value)}
      />
    </label>
  )
}
