'use client'

import { useState } from 'react'

type Props = { label: string; done: string; byHand: string; address: () => string }

/** Copies an address; where the browser forbids it, shows the address to copy by hand. */
export function CopyLink({ label, done, byHand, address }: Props) {
  const [result, setResult] = useState<'copied' | { address: string } | undefined>()
  const copy = async () => {
    const text = address()
    try {
      await navigator.clipboard.writeText(text)
      setResult('copied')
    } catch {
      // No permission or no secure connection: the reader can still take the address.
      setResult({ address: text })
    }
  }
  return (
    <span className="copy">
      <button type="button" className="button" onClick={() => void copy()}>
        {label}
      </button>
      <span role="status">
        {result === 'copied' && done}
        {typeof result === 'object' && (
          <label>
            {byHand} <input readOnly value={result.address} onFocus={(event) => event.currentTarget.select()} />
          </label>
        )}
      </span>
    </span>
  )
}
