import type { ReactNode } from 'react'

/** A Japanese word with its reading above it; in brackets behind it where a browser draws no ruby. */
export function Ruby({ reading, children }: { reading: string; children: ReactNode }) {
  return (
    <ruby>
      {children}
      <rp>（</rp>
      <rt>{reading}</rt>
      <rp>）</rp>
    </ruby>
  )
}
