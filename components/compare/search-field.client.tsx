'use client'

import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { Step } from '@/components/ui/use-address'
import { foldText } from '@/lib/url-state/params'

type Props = { label: string; value: string; onChange: (text: string, step: Step) => void }

/**
 * Words to find. The address follows each change without filling the history, and not while composing kana. What is typed
 * is reported once it is on screen: a letter must not wait for the rows it hides.
 */
export function SearchField({ label, value, onChange }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(value)
  const [seen, setSeen] = useState(value)
  const composing = useRef(false)
  if (seen !== value) {
    // The address changed by itself (Back, a cleared filter): the field follows, unless it says the same already.
    setSeen(value)
    if (foldText(text) !== value) setText(value)
  }
  const report = useRef(onChange)
  useEffect(() => {
    report.current = onChange
  })
  const due = useRef(false)
  const flush = () => {
    if (!due.current || composing.current || input.current === null) return
    due.current = false
    report.current(foldText(input.current.value), 'replace')
  }
  const reportSoon = () => {
    due.current = true
    // The frame's callbacks run before it is painted, a task of its own after it.
    requestAnimationFrame(() => setTimeout(flush))
  }
  useEffect(() => {
    window.addEventListener('pagehide', flush)
    return () => window.removeEventListener('pagehide', flush)
  }, [])
  useLayoutEffect(() => {
    // What was typed before the page woke stands in the element; React has not heard of it.
    const typed = input.current?.value ?? ''
    if (typed !== '') {
      setText(typed)
      report.current(foldText(typed), 'replace')
    }
  }, [])
  return (
    <label className="field">
      <span className="sr-only">{label}</span>
      <input
        ref={input}
        type="search"
        name="q"
        placeholder={label}
        value={text}
        autoComplete="off"
        maxLength={60}
        onCompositionStart={() => (composing.current = true)}
        onCompositionEnd={() => {
          composing.current = false
          reportSoon()
        }}
        onChange={(event) => {
          setText(event.target.value)
          reportSoon()
        }}
        onBlur={flush}
      />
    </label>
  )
}
