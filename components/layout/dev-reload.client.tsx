'use client'

const address = process.env.NEXT_PUBLIC_DEV_RELOAD

// When the module loads, not in an effect: on a page whose data is faulty nothing is ever mounted, and that page above all
// must load again once the fault is mended.
if (process.env.NODE_ENV === 'development' && typeof window !== 'undefined' && address) {
  const since = performance.timeOrigin
  new EventSource(`${address}?since=${since}`).onmessage = () => window.location.reload()
}

/** Development only: loads the page again when content or data change (scripts/dev.mjs). Renders nothing. */
export function DevReload() {
  return null
}
