import { useState } from 'react'

/**
 * The value of an earlier render as long as the new one says the same (as JSON), so that nothing made from it is made anew.
 * For plain data that is read out of the address on every change.
 */
export function useSame<T>(value: T): T {
  const [kept, keep] = useState(value)
  if (kept === value || JSON.stringify(kept) === JSON.stringify(value)) return kept
  keep(() => value)
  return value
}
