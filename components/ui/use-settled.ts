import { useEffect, useState } from 'react'

const pause = 700

/** A text to be spoken: given out only after it has stood unchanged for a pause, and never at load. */
export function useSettled(text: string, active: boolean): string {
  const [settled, setSettled] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSettled(active ? text : ''), pause)
    return () => clearTimeout(timer)
  }, [text, active])
  return settled
}
