import { useCallback, useSyncExternalStore } from 'react'

const changed = 'addresschange'

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener)
  window.addEventListener(changed, listener)
  return () => {
    window.removeEventListener('popstate', listener)
    window.removeEventListener(changed, listener)
  }
}

/** push: a choice, which Back undoes; replace: typing and dragging, which would fill the history. */
export type Step = 'push' | 'replace'

/**
 * The query string of the address and a way to change it. The server and the first render in the browser see "",
 * so that the page drawn at build time is taken over without a mismatch; the real query follows at once.
 */
export function useAddress(): { query: string; change: (query: string, step: Step) => void } {
  const query = useSyncExternalStore(
    subscribe,
    () => window.location.search,
    () => '',
  )
  const change = useCallback((next: string, step: Step) => {
    const { pathname, search, hash } = window.location
    if (next === search) return
    const address = `${pathname}${next}${hash}`
    if (step === 'push') window.history.pushState(null, '', address)
    else window.history.replaceState(null, '', address)
    window.dispatchEvent(new Event(changed))
  }, [])
  return { query, change }
}
