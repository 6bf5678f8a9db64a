import type { Metadata } from 'next'
import type { Site } from '../schema/site.ts'
import { toAddress } from './link.ts'

/** Adds to the head of a page the picture that previews of its link show: 1200 by 630, at a path of the site. */
export function addPicture(
  metadata: Metadata,
  { site, path, alt }: { site: Pick<Site, 'origin' | 'basePath'>; path: string; alt: string },
): Metadata {
  const url = toAddress(site, path)
  return {
    ...metadata,
    openGraph: { ...metadata.openGraph, images: [{ url, width: 1200, height: 630, alt, type: 'image/png' }] },
    twitter: { card: 'summary_large_image', images: [{ url, alt }] },
  }
}
