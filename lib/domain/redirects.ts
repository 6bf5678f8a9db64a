import type { Redirect } from '../schema/redirect.ts'

/** Addresses from one on, to the end or to the first that comes again. */
export function followRedirects(from: string, redirects: readonly Pick<Redirect, 'from' | 'to'>[]): string[] {
  const next = new Map(redirects.map((redirect) => [redirect.from, redirect.to]))
  const way = [from]
  for (let to = next.get(from); to !== undefined; to = next.get(to)) {
    const isLoop = way.includes(to)
    way.push(to)
    if (isLoop) break
  }
  return way
}

/** Where each old address leads in the end, through all that lie between; one that leads in a circle is left out. */
export function resolveRedirects(redirects: readonly Pick<Redirect, 'from' | 'to'>[]): ReadonlyMap<string, string> {
  return new Map(
    redirects.flatMap(({ from }) => {
      const way = followRedirects(from, redirects)
      const end = way.at(-1)
      return end === undefined || way.indexOf(end) < way.length - 1 ? [] : [[from, end] as const]
    }),
  )
}
