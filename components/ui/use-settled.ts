import { useEffect, useRef, useState } from 'react'
import { readQuery } from './use-address'

const pause = 700

/**
 * A text to be spoken: given out once it has stood unchanged for a pause, and only when it is another than before. What
 * stands there when the page comes is no news, whatever its address asks for.
 */
export function useSettled(text: string, query: string): string {
  const [settled, setSettled] = useState('')
  const [queryAtLoad] = useState(() => (typeof window === 'undefined' ? '' : window.location.search))
  const known = useRef<string>(undefined)
  const moved = useRef(false)
  useEffect(() => {
    // A page that is taken over first speaks of no query; the address is read right after.
    if (query !== readQuery()) return undefined
    if (query !== queryAtLoad) moved.current = true
    if (!moved.current) {
      known.current = text
      return undefined
    }
    const timer = setTimeout(() => {
      if (text === known.current) return
      known.current = text
      setSettled(text)
    }, pause)
    return () => clearTimeout(timer)
  }, [text, query, queryAtLoad])
  return settled
}
