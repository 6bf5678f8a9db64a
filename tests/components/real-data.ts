import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

/** Puts an address into the bar, as if the reader had just come by it. */
export function comeTo(address: string): void {
  window.history.pushState(null, '', address)
}

afterEach(() => {
  cleanup()
  comeTo('/')
})
