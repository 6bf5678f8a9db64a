// @ts-check

/** Smallest first. */
export const precompressed = /** @type {const} */ ([
  { encoding: 'br', suffix: '.br' },
  { encoding: 'gzip', suffix: '.gz' },
])

/**
 * The precompressed forms a client accepts, the one it likes best first; at equal liking the smallest.
 * @param {string | undefined} header Accept-Encoding (RFC 9110, 12.5.3)
 */
export function acceptedForms(header = '') {
  const weights = new Map(
    header.split(',').map((part) => {
      const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase())
      const q = parameters.find((parameter) => parameter.startsWith('q='))
      return [name, q === undefined ? 1 : Number(q.slice(2)) || 0]
    }),
  )
  /** @param {string} encoding */
  const weightOf = (encoding) => weights.get(encoding) ?? weights.get('*') ?? 0
  return precompressed
    .filter(({ encoding }) => weightOf(encoding) > 0)
    .sort((a, b) => weightOf(b.encoding) - weightOf(a.encoding))
}
