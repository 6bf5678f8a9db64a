import type { Metadata } from 'next'

/** Size in pixels that services show beside a link. */
const size = { width: 1200, height: 630 } as const

/** Adds to the head of a page the picture that previews of its link show; `alt` says what is written on it. */
export function addPreview(metadata: Metadata, url: string, alt: string): Metadata {
  return {
    ...metadata,
    openGraph: { ...metadata.openGraph, images: [{ url, ...size, alt, type: 'image/png' }] },
    twitter: { card: 'summary_large_image', images: [{ url, alt }] },
  }
}
