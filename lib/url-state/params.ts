import type { Param } from './query.ts'

/** Width-folded, lower-case, without spaces around: the form in which tokens are compared. */
const fold = (raw: string): string => raw.normalize('NFKC').toLowerCase().trim()

/**
 * A token without the punctuation that mail programs and typists add around it. What has no letter of ours but letters
 * all the same (中国) stays, so that it can be named as left out.
 */
function trimToken(raw: string): string {
  const folded = fold(raw)
  const trimmed = folded.replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '')
  return trimmed === '' && /[\p{L}\p{N}]/u.test(folded) ? folded : trimmed
}

/** Every token once, in the order given; some may be empty. */
export const toTokens = (values: readonly string[], separator: RegExp): string[] => [
  ...new Set(values.flatMap((value) => value.split(separator)).map(trimToken)),
]

/** One of a fixed set of tokens; of several the first usable counts and the others are said. */
export function oneOf<T extends string>(options: readonly T[], fallback: T, doc: string): Param<T> {
  return {
    doc,
    fallback,
    parse: (values) => {
      const tokens = toTokens(values, /[.\s]+/).filter(Boolean)
      const value = tokens.flatMap((token) => options.filter((option) => option === token))[0]
      return { value, dropped: tokens.filter((token) => token !== value) }
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

/** Several of a fixed set of tokens, joined by dots. Too many usable tokens are cut to the most, too few dropped. */
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
    parse: (values) => {
      const tokens = toTokens(values, /[.,\s]+/).filter(Boolean)
      const known = tokens.filter((token) => options.includes(token))
      if (known.length < Math.max(1, min)) return { value: undefined, dropped: tokens }
      const chosen = known.slice(0, max)
      // A filter that lets everything through is no filter.
      const everything = fallback.length === 0 && chosen.length === options.length
      return {
        value: everything ? [] : arrange(chosen),
        dropped: tokens.filter((token) => !chosen.includes(token)),
      }
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
  const read = (asked: string): { value: [number, number]; exact: boolean } | undefined => {
    const match = /^\D*(\d{4})(?:\s*(?:\.{1,3}|-|–|~|〜|to)\s*(\d{4}))?\D*$/.exec(asked)
    if (!match) return undefined
    const [from = 0, to = 0] = [Number(match[1]), Number(match[2] ?? match[1])].sort((a, b) => a - b)
    const inside = years.filter((year) => year >= from && year <= to)
    const [first, last] = [inside[0], inside.at(-1)]
    if (first === undefined || last === undefined) return undefined
    return { value: [first, last], exact: from >= (years[0] ?? from) && to <= (years.at(-1) ?? to) }
  }
  return {
    doc,
    fallback,
    parse: (values) => {
      const asked = [...new Set(values.map((value) => fold(value).slice(0, 40)))].filter(Boolean)
      const place = asked.findIndex((text) => read(text) !== undefined)
      const found = read(asked[place] ?? '')
      return { value: found?.value, dropped: asked.filter((_, index) => index !== place || !found?.exact) }
    },
    serialise: ([first, last]) => (first === last ? String(first) : `${first}..${last}`),
  }
}

/** A switch: 1 when on, absent when off. */
export function flag(doc: string): Param<boolean> {
  return {
    doc,
    fallback: false,
    parse: (values) => {
      const tokens = toTokens(values, /[.\s]+/).filter(Boolean)
      const on = tokens.includes('1')
      return { value: on ? true : undefined, dropped: tokens.filter((token) => token !== '1' && (on || token !== '0')) }
    },
    serialise: (value) => (value ? '1' : ''),
  }
}

const maxText = 60

/** What a reader typed: width-folded, lower-case, single spaces, at most 60 characters, percent-encoded to the last sign. */
export function freeText(doc: string): Param<string> {
  return {
    doc,
    fallback: '',
    parse: (values) => {
      const [value, ...others] = [...new Set(values.map(foldWhole))].filter(Boolean)
      if (value === undefined) return { value, dropped: [] }
      const kept = foldText(value)
      return { value: kept, dropped: [...(kept === value ? [] : [value.slice(kept.length).trim()]), ...others] }
    },
    serialise: encodeText,
  }
}

/** Folded, whatever its length. Folding twice is folding once: some letters only compose in lower case. */
function foldWhole(raw: string): string {
  return raw
    .toWellFormed()
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
}

/** The form in which typed text is kept in an address and compared. */
export function foldText(raw: string): string {
  return [...foldWhole(raw)].slice(0, maxText).join('').trim()
}

function encodeText(text: string): string {
  // Addresses in running text lose a final "." or ")": every sign but letters and digits is encoded.
  return encodeURIComponent(foldText(text)).replace(
    /[!'()*._~-]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
