/** A part of an address that could not be used: what was asked, under which key. */
export type Notice = { key: string; asked: string }

/** One key of a query string: its parser, its text and its default come from here and nowhere else. */
export type Param<T> = {
  /** What the key means, for documentation. */
  doc: string
  /** The value when the key is absent; never written. */
  fallback: T
  /** Reads the values given for the key, decoded, in order. Never throws; what it cannot use it names in `dropped`. */
  parse: (values: readonly string[]) => { value: T | undefined; dropped: readonly string[] }
  /** Text of a value; only tokens, digits, dots and hyphens, or percent-encoded. */
  serialise: (value: T) => string
}

/** The keys of one page in the order in which they are written. */
// `never` and `unknown` let any Param<T> fit, whatever its T.
export type Params = Record<
  string,
  Pick<Param<never>, 'doc' | 'serialise'> & Pick<Param<unknown>, 'fallback' | 'parse'>
>
export type StateOf<P extends Params> = { [K in keyof P]: P[K] extends { fallback: infer T } ? T : never }

export type Parsed<P extends Params> = {
  state: StateOf<P>
  notices: readonly Notice[]
  /** Keys of somebody else: kept in the address bar, left out of shared links. */
  unknown: readonly (readonly [string, string])[]
}

/** Longest query read; the rest is junk by any measure. */
const maxLength = 4000

/**
 * Reads a query string, with or without "?". Any string gives a valid state: what cannot be used is dropped and said.
 * Keys are case-insensitive and may be repeated.
 */
export function parseQuery<P extends Params>(query: string, params: P): Parsed<P> {
  const given = new Map<string, string[]>()
  const unknown: [string, string][] = []
  for (const [name, value] of new URLSearchParams(query.slice(0, maxLength).replace(/^\?/, ''))) {
    const key = name.toLowerCase().trim()
    if (!Object.hasOwn(params, key)) {
      if (name !== '') unknown.push([name, value])
      continue
    }
    given.set(key, [...(given.get(key) ?? []), value])
  }
  const notices: Notice[] = []
  const entries = Object.entries(params).map(([key, param]) => {
    const raw = given.get(key)
    if (!raw) return [key, param.fallback]
    const { value, dropped } = param.parse(raw)
    notices.push(...dropped.map((asked) => ({ key, asked: asked.slice(0, 80) })))
    return [key, value ?? param.fallback]
  })
  // The entries are built from the keys of params themselves.
  return { state: Object.fromEntries(entries) as StateOf<P>, notices, unknown }
}

/** Writes a state: "" for the default state, otherwise "?" and the keys in their order, defaults left out. */
export function serialiseQuery<P extends Params>(
  state: StateOf<P>,
  params: P,
  unknown: readonly (readonly [string, string])[] = [],
): string {
  const parts = Object.entries(params).flatMap(([key, param]) => {
    const text = param.serialise(state[key] as never)
    return text === param.serialise(param.fallback as never) || text === '' ? [] : [`${key}=${text}`]
  })
  const foreign = new URLSearchParams(unknown.map(([key, value]) => [key, value])).toString()
  const all = foreign === '' ? parts : [...parts, foreign]
  return all.length === 0 ? '' : `?${all.join('&')}`
}
