import { useEffect } from 'react'

/** Tells the waker that React now answers: presses made while the page slept are handed on (lib/sleep/waker.ts). */
export function useAwake(): void {
  useEffect(() => {
    document.documentElement.dataset.awake = ''
    window.dispatchEvent(new Event('atlas:awake'))
  }, [])
}
