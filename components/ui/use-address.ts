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
    // The prototype's own methods: Next puts its router in front of history's and would render the whole page anew for
    // every change. An entry without Next's state is left alone by its router when the reader comes back to it.
    const method = step === 'push' ? History.prototype.pushState : History.prototype.replaceState
    method.call(window.history, null, '', address)
    window.dispatchEvent(new Event(changed))
  }, [])
  return { query, change }
}
