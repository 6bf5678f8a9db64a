import { createHash } from 'node:crypto'

/** Source expression of an inline text: 'sha256-…'. */
export function toHashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/**
 * Content policy of every page: scripts and styles of this origin, the one inline script and the one inline style by
 * their hashes, nothing from elsewhere. `frame-ancestors` counts only in a header, so it is added there.
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

/** The headers a host should send, in the _headers format of Netlify and Cloudflare Pages. */
export function toHeadersFile(policy: string, basePath: string): string {
  return [
    `${basePath}/*`,
    `  Content-Security-Policy: ${policy}; frame-ancestors 'none'`,
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: strict-origin-when-cross-origin',
    '  Permissions-Policy: camera=(), microphone=(), geolocation=(), interest-cohort=()',
    '  Cross-Origin-Opener-Policy: same-origin',
    `${basePath}/_next/static/*`,
    '  Cache-Control: public, max-age=31536000, immutable',
    '',
  ].join('\n')
}
