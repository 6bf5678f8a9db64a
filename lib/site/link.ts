import type { Site } from '../schema/site.ts'

/** Turns a path of lib/site/paths into an href of this deployment (base path in front). */
export function toLink(site: Pick<Site, 'basePath'>): (path: string) => string {
  return (path) => `${site.basePath}${path}`
}

/** Absolute address of a path. */
export function toAddress(site: Pick<Site, 'basePath' | 'origin'>, path: string): string {
  return `${site.origin}${site.basePath}${path}`
}
