import { createHash } from 'node:crypto'

/** Source expression of an inline text: 'sha256-…'. */
export function toHashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/**
 * Content policy: scripts and styles of this origin, the one inline script and inline styles by their hashes, nothing from
 * elsewhere. `frame-ancestors` counts only in a header, so it is added there.
 */
export function toPolicy(inlineScript: string, inlineStyles: readonly string[]): string {
  return [
    `default-src 'self'`,
    `script-src 'self' ${toHashSource(inlineScript)}`,
    `style-src 'self' ${inlineStyles.map(toHashSource).join(' ')}`,
    `img-src 'self' data:`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ')
}

/** Whether a page (file relative to the site) is made for the frames of other sites. */
export const isFramed = (file: string) => /^[a-z]+\/embed\//.test(file)

/** The folder or file by which a rule takes a file in: "en/charts/*", "en/feed.xml", "data/*"; a folder's page under both its names. */
function patternsOf(file: string, locales: readonly string[]): string[] {
  const [first = '', second] = file.split('/')
  const depth = locales.includes(first) && second !== undefined ? 2 : 1
  const parts = file.split('/')
  if (parts.length > depth) return [`/${parts.slice(0, depth).join('/')}/*`]
  const folder = parts.slice(0, -1).map((part) => `/${part}`)
  return parts.at(-1) === 'index.html' ? [`${folder.join('')}/`, `/${file}`] : [`/${file}`]
}

/**
 * The headers a host should send, in the _headers format of Netlify and Cloudflare Pages. Only embeds may be framed.
 * Hosts differ in what they do when two rules set one header (joined, the stricter policy wins; or the last counts), and
 * a rule cannot except a path: so no rule for the whole site sets the policy. Instead each part of the site has a rule of
 * its own, made from the files that are there, and no file falls under two of them.
 */
export function toHeadersFile(policy: string, basePath: string, files: readonly string[]): string {
  const locales = new Set(files.flatMap((file) => /^([a-z]{2})\/404\.html$/.exec(file)?.[1] ?? []))
  const served = files.filter((file) => !/^_|\.(br|gz)$/.test(file))
  const parts = new Map(served.flatMap((file) => patternsOf(file, [...locales]).map((one) => [one, isFramed(file)])))
  return [
    `${basePath}/*`,
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: strict-origin-when-cross-origin',
    '  Permissions-Policy: camera=(), microphone=(), geolocation=(), interest-cohort=()',
    '  Cross-Origin-Opener-Policy: same-origin',
    `${basePath}/_next/static/*`,
    '  Cache-Control: public, max-age=31536000, immutable',
    ...[...parts].flatMap(([part, framed]) => [
      `${basePath}${part}`,
      `  Content-Security-Policy: ${policy}; frame-ancestors ${framed ? '*' : "'none'"}`,
    ]),
    '',
  ].join('\n')
}
