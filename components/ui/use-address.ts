import { useCallback, useSyncExternalStore } from 'react'

const changed = 'addresschange'
/** Milliseconds without another letter or step of a slider before the address bar follows. */
const rest = 200

/** push: a choice, which Back undoes; replace: typing and dragging, which would fill the history. */
export type Step = 'push' | 'replace'

/** A query that was typed or dragged and that the browser's address does not say yet. */
let waiting: { query: string; timer: ReturnType<typeof setTimeout> } | undefined

/** The query string as it is by now, "" or beginning with "?"; ahead of the browser's while the reader types. */
export const readQuery = (): string => waiting?.query ?? window.location.search

function write(query: string, step: Step) {
  const { pathname, hash } = window.location
  // The prototype's own methods: Next puts its router in front of history's and would render the whole page anew for
  // every change. An entry without Next's state is left alone by its router when the reader comes back to it.
  const method = step === 'push' ? History.prototype.pushState : History.prototype.replaceState
  method.call(window.history, null, '', `${pathname}${query}${hash}`)
}

function stopWaiting(): string | undefined {
  const query = waiting?.query
  clearTimeout(waiting?.timer)
  waiting = undefined
  return query
}

/** Before anything else happens to the page: a press, perhaps on a link, another choice, the page's end. */
function writeWaiting() {
  const query = stopWaiting()
  if (query !== undefined) write(query, 'replace')
}

let listeners = 0
function subscribe(listener: () => void): () => void {
  // Back or Forward: what waited belonged to the entry the reader left.
  const moved = () => {
    stopWaiting()
    listener()
  }
  window.addEventListener('popstate', moved)
  window.addEventListener(changed, listener)
  if (listeners === 0) {
    window.addEventListener('pointerdown', writeWaiting, true)
    window.addEventListener('pagehide', writeWaiting)
  }
  listeners += 1
  return () => {
    window.removeEventListener('popstate', moved)
    window.removeEventListener(changed, listener)
    listeners -= 1
    if (listeners > 0) return
    writeWaiting()
    window.removeEventListener('pointerdown', writeWaiting, true)
    window.removeEventListener('pagehide', writeWaiting)
  }
}

/**
 * The query string of the address and a way to change it. The server and the first render in the browser see "",
 * so that the page drawn at build time is taken over without a mismatch; the real query follows at once.
 *
 * What is typed or dragged is in `query` at once and in the browser's address after a rest: browsers visit every link of
 * the page for each new address, which on a long page takes longer than all else a key does, and some refuse more than a
 * hundred addresses in half a minute.
 */
export function useAddress(): { query: string; change: (query: string, step: Step) => void } {
  const query = useSyncExternalStore(subscribe, readQuery, () => '')
  const change = useCallback((next: string, step: Step) => {
    if (next === readQuery()) return
    if (step === 'push') {
      writeWaiting()
      write(next, 'push')
    } else {
      stopWaiting()
      waiting = { query: next, timer: setTimeout(writeWaiting, rest) }
    }
    window.dispatchEvent(new Event(changed))
  }, [])
  return { query, change }
}
