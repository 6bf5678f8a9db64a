/** Every crawler may read everything; pages that shall not be found say so themselves, which they can only while they are read. */
export function toRobots(sitemap: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`
}
