'use client'

import { useState } from 'react'
import { copyText } from './copy-text'

type Props = {
  /** What is copied. */
  text: string
  label: string
  done: string
  /** Said where the browser forbids copying: the text itself stands beside the button. */
  failed: string
}

/** Copies a text that the reader sees, and says whether it did. */
export function CopyButton({ text, label, done, failed }: Props) {
  const [result, setResult] = useState<{ text: string; said: string }>()
  const copy = async () => setResult({ text, said: (await copyText(text)) ? done : failed })
  return (
    <span className="copy needs-script">
      <button type="button" className="button" onClick={() => void copy()}>
        {label}
      </button>
      <span role="status">{result?.text === text && result.said}</span>
    </span>
  )
}
