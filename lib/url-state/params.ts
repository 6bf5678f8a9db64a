import type { Param } from './query.ts'

/** Width-folded, lower-case, without spaces around: the form in which tokens are compared. */
const fold = (raw: string): string => raw.normalize('NFKC').toLowerCase().trim()

/** A token without the punctuation that mail programs and typists add around it. */
const trimToken = (raw: string): string => fold(raw).replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '')

/** One of a fixed set of tokens. */
export function oneOf<T extends string>(options: readonly T[], fallback: T, doc: string): Param<T> {
  return {
    doc,
    fallback,
    parse: (raw) => {
      // A repeated key arrives joined by dots: the first usable value counts.
      const tokens = raw.split('.').map(trimToken).filter(Boolean)
      const value = options.find((option) => option === tokens.find((token) => options.some((one) => one === token)))
      return { value, dropped: tokens.filter((token) => !options.some((option) => option === token)) }
    },
    serialise: (value) => value,
  }
}

type ListOptions = {
  /** Write and read in the order of the options (sets), or in the reader's own order (sequences). */
  order: 'options' | 'own'
  min?: number
  max?: number
}

/** Several of a fixed set of tokens, joined by dots. Too few or too many usable tokens: cut to the most, or dropped. */
export function listOf(
  options: readonly string[],
  fallback: readonly string[],
  { order, min = 0, max = Infinity }: ListOptions,
  doc: string,
): Param<readonly string[]> {
  const arrange = (tokens: readonly string[]) =>
    order === 'options' ? options.filter((option) => tokens.includes(option)) : tokens
  return {
    doc,
    fallback,
    parse: (raw) => {
      const tokens = [
        ...new Set(
          raw
            .split(/[.,\s]+/)
            .map(trimToken)
            .filter(Boolean),
        ),
      ]
      const known = tokens.filter((token) => options.includes(token))
      const dropped = [...tokens.filter((token) => !options.includes(token)), ...known.slice(max)]
      if (known.length < Math.max(1, min)) return { value: undefined, dropped: dropped.length > 0 ? dropped : known }
      const chosen = known.slice(0, max)
      // A filter that lets everything through is no filter.
      const everything = fallback.length === 0 && chosen.length === options.length
      return { value: everything ? [] : arrange(chosen), dropped }
    },
    serialise: (value) => arrange(value).join('.'),
  }
}

/** First and last of a list of years: 2018..2030, or one year alone. Years between two of the list move inwards. */
export function yearRange(
  years: readonly number[],
  fallback: readonly [number, number],
  doc: string,
): Param<readonly [number, number]> {
  return {
    doc,
    fallback,
    parse: (raw) => {
      const folded = fold(raw)
      const match = /^\D*(\d{4})(?:\s*(?:\.{1,3}|-|–|~|〜|to)\s*(\d{4}))?\D*$/.exec(folded)
      const asked = folded.slice(0, 40)
      if (!match) return { value: undefined, dropped: asked === '' ? [] : [asked] }
      const ends = [Number(match[1]), Number(match[2] ?? match[1])].sort((a, b) => a - b)
      const [from = 0, to = 0] = ends
      const inside = years.filter((year) => year >= from && year <= to)
      const first = inside[0]
      const last = inside.at(-1)
      if (first === undefined || last === undefined) return { value: undefined, dropped: [asked] }
      const outside = from < (years[0] ?? from) || to > (years.at(-1) ?? to)
      return { value: [first, last], dropped: outside ? [asked] : [] }
    },
    serialise: ([first, last]) => (first === last ? String(first) : `${first}..${last}`),
  }
}

/** A switch: 1 when on, absent when off. */
export function flag(doc: string): Param<boolean> {
  return {
    doc,
    fallback: false,
    parse: (raw) => {
      const tokens = raw.split('.').map(trimToken)
      if (tokens.includes('1')) return { value: true, dropped: [] }
      return { value: undefined, dropped: tokens.filter((token) => token !== '' && token !== '0') }
    },
    serialise: (value) => (value ? '1' : ''),
  }
}

const maxText = 60

/** What a reader typed: width-folded, lower-case, single spaces, at most 60 characters, percent-encoded to the last sign. */
export function freeText(doc: string): Param<string> {
  return { doc, fallback: '', parse: (raw) => ({ value: foldText(raw), dropped: [] }), serialise: encodeText }
}

/** The form in which typed text is kept in an address and compared. */
export function foldText(raw: string): string {
  const folded = raw
    .toWellFormed()
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
  return [...folded].slice(0, maxText).join('').trim()
}

function encodeText(text: string): string {
  // Addresses in running text lose a final "." or ")": every sign but letters and digits is encoded.
  return encodeURIComponent(foldText(text)).replace(
    /[!'()*._~-]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
