import { findRepeats, quote, suggest } from './check-words.ts'
import { followRedirects } from './redirects.ts'
import { lockFile, redirectsFile, type ReleaseFinding, type ReleaseInput } from './release-input.ts'
import type { Redirect } from '../schema/redirect.ts'

type Fault = Omit<ReleaseFinding, 'file'>

function checkFrom({ from }: Redirect, index: number, { pages, lock }: ReleaseInput): Fault[] {
  if (!pages.has(from)) return []
  const isLocked = lock?.redirects.includes(from) === true
  const fix = isLocked
    ? 'give the page another address: this one leads elsewhere since'
    : 'remove the redirect, or the page'
  return [
    { path: [index, 'from'], expected: 'an address where no page is any more', found: `${quote(from)}, a page`, fix },
  ]
}

function checkTo({ to }: Redirect, index: number, { pages, redirects }: ReleaseInput): Fault[] {
  if (pages.has(to) || redirects.some(({ from }) => from === to)) return []
  const fix = suggest(to, pages, 'write the path of a page')
  return [{ path: [index, 'to'], expected: 'the path of a page, or of another redirect', found: quote(to), fix }]
}

/** One fault for each circle, at its first entry. */
function checkCircles(redirects: readonly Redirect[]): Fault[] {
  const told = new Set<string>()
  return redirects.flatMap(({ from }, index) => {
    const way = followRedirects(from, redirects)
    const end = way.at(-1) ?? from
    if (way.indexOf(end) === way.length - 1 || told.has(end)) return []
    const circle = way.slice(way.indexOf(end))
    for (const path of circle) told.add(path)
    const found = circle.map(quote).join(', then ')
    return [{ path: [index, 'to'], expected: 'a way that ends at a page', found, fix: 'lead one of them to a page' }]
  })
}

function checkLocked({ lock, redirects }: ReleaseInput): Fault[] {
  if (!lock) return []
  const today = new Set(redirects.map(({ from }) => from))
  const lost = lock.redirects
    .filter((from) => !today.has(from))
    .map((from) => ({
      path: [],
      expected: `the redirect from ${quote(from)}, released before`,
      found: 'none',
      fix: 'put it back: the old address is still out there',
    }))
  const waiting = redirects.flatMap(({ from }, index): Fault[] =>
    lock.redirects.includes(from)
      ? []
      : [
          {
            path: [index, 'from'],
            expected: `a redirect in ${lockFile}`,
            found: `${quote(from)}, not released yet`,
            fix: 'run npm run release',
            waits: true,
          },
        ],
  )
  return [...lost, ...waiting]
}

/** Every redirect leads from where no page is to where one is, and none is ever taken out. */
export function checkRedirects(input: ReleaseInput): ReleaseFinding[] {
  const { redirects } = input
  const twice = findRepeats(redirects, ({ from }) => from).map(({ item, index, firstIndex }) => ({
    path: [index, 'from'],
    expected: 'each old address once',
    found: `${quote(item.from)}, already at [${firstIndex}].from`,
    fix: 'remove one of the two',
  }))
  const each = redirects.flatMap((redirect, index) => [
    ...checkFrom(redirect, index, input),
    ...checkTo(redirect, index, input),
  ])
  const faults: Fault[] = [...twice, ...each, ...checkCircles(redirects), ...checkLocked(input)]
  return faults.map((fault) => ({ file: redirectsFile, ...fault }))
}
