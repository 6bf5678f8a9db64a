import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseQuery, serialiseQuery } from '../../lib/url-state/query.ts'
import { anyQuery, leftOut, pages, written } from './pages.ts'

const pairsOf = (query: string) => query.slice(1).split('&').filter(Boolean)
const keysOf = (query: string) => pairsOf(query).map((pair) => pair.split('=')[0] ?? '')
const escapeAll = (text: string) =>
  [...new TextEncoder().encode(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')

describe.each(pages)('the address of $name', ({ params, order, state: anyState, sets }) => {
  it('is read without an error, whatever stands in it', () => {
    fc.assert(
      fc.property(anyQuery, (asked) => {
        const { state, notices, unknown } = parseQuery(asked, params)
        expect(Object.keys(state)).toEqual(Object.keys(params))
        expect(typeof serialiseQuery(state, params, unknown)).toBe('string')
        expect(notices.every((notice) => notice.asked.length <= 80)).toBe(true)
      }),
      { numRuns: 10_000 },
    )
  })

  it('is the same once it has been written and read again', () => {
    fc.assert(
      fc.property(anyQuery, (asked) => {
        const once = written(asked, params)
        expect(written(once, params)).toBe(once)
        expect(parseQuery(once, params)).toMatchObject({ notices: [], unknown: [] })
      }),
      { numRuns: 3000 },
    )
  })

  it('gives back every state it was written from', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(parseQuery(serialiseQuery(state, params), params).state).toEqual(state)
      }),
      { numRuns: 2000 },
    )
  })

  it('is empty for the default state', () => {
    expect(serialiseQuery(parseQuery('', params).state, params)).toBe('')
  })

  it('has its keys in the order of the contract, each once', () => {
    expect(order.filter((key) => key in params)).toEqual(Object.keys(params))
    fc.assert(
      fc.property(anyQuery, (asked) => {
        const keys = keysOf(written(asked, params))
        expect(order.filter((key) => keys.includes(key))).toEqual(keys)
      }),
    )
  })

  it('has tokens of small letters, digits and hyphens, and never ends in punctuation', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyQuery,
          anyState.map((state) => serialiseQuery(state, params)),
        ),
        (asked) => {
          const query = written(asked, params)
          for (const pair of pairsOf(query)) {
            expect(pair).toMatch(/^(q=([a-z0-9]|%[0-9A-F]{2})+|[a-z]+=[a-z0-9-]+((\.|\.\.)[a-z0-9-]+)*)$/)
          }
          expect(query).toMatch(/^$|[a-zA-Z0-9]$/)
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('is the same whatever the case, the order of keys and sets, the escapes and what a mail program adds at its end', () => {
    const disorder = fc.record({
      upper: fc.boolean(),
      escaped: fc.boolean(),
      turned: fc.boolean(),
      junk: fc.constantFrom('', '.', ')', ',', '>', '"', '。', '!?', '%20', '&'),
    })
    fc.assert(
      fc.property(anyState, disorder, (state, { upper, escaped, turned, junk }) => {
        const query = serialiseQuery(state, params)
        const pairs = pairsOf(query).map((pair) => {
          const [key = '', value = ''] = pair.split('=')
          const text = sets.includes(key) && turned ? value.split('.').toReversed().join('.') : value
          const cased = upper && key !== 'q' ? text.toUpperCase() : text
          return `${upper ? key.toUpperCase() : key}=${escaped && key !== 'q' ? escapeAll(cased) : cased}`
        })
        // In words to find a full stop is one of the signs: nothing can tell it from junk.
        const ending = /^q=/i.test((turned ? pairs[0] : pairs.at(-1)) ?? 'q=') ? '' : junk
        const asked = `?${(turned ? pairs.toReversed() : pairs).join('&')}${ending}`
        expect(written(asked, params)).toBe(query)
        expect(leftOut(asked, params)).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  it('keeps keys of somebody else when asked to, behind its own, and leaves them out of a shared link', () => {
    const foreign = fc.array(
      fc.tuple(
        fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,8}$/).map((name) => `utm_${name}`),
        fc.string({ unit: 'grapheme', maxLength: 4 }),
      ),
      { maxLength: 4 },
    )
    fc.assert(
      fc.property(anyState, foreign, (state, given) => {
        const query = serialiseQuery(state, params, given)
        const parsed = parseQuery(query, params)
        expect(parsed.unknown).toEqual(given)
        expect(parsed.state).toEqual(state)
        expect(parsed.notices).toEqual([])
        expect(query.startsWith(serialiseQuery(state, params))).toBe(true)
        expect(keysOf(serialiseQuery(parsed.state, params)).some((key) => key.startsWith('utm_'))).toBe(false)
      }),
    )
  })
})

describe('a notice', () => {
  const lists = pages.flatMap(({ name, params, sets }) =>
    ['tab', 'topic', 'p', 'reading', 'sort', ...sets]
      .filter((key) => key in params)
      .map((key) => ({ name, params, key })),
  )
  const nonsense = fc.uniqueArray(
    fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/).map((token) => `x${token}`),
    { minLength: 1, maxLength: 5 },
  )

  it.each(lists)('names every token of "$key" that $name does not have', ({ params, key }) => {
    fc.assert(
      fc.property(nonsense, (tokens) => {
        expect(leftOut(`?${key}=${tokens.join('.')}`, params)).toEqual(tokens.map((token) => `${key} ${token}`))
      }),
    )
  })
})
