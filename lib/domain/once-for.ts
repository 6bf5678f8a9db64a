/**
 * What `work` makes of an object, worked out once for each object and key, and forgotten with the object. For what is
 * derived from a whole list and asked for by every article: without it, a list of n articles would be gone through n times.
 */
export function onceFor<T extends object, Key, Result>(
  work: (object: T, key: Key) => Result,
): (object: T, key: Key) => Result {
  const known = new WeakMap<T, Map<Key, Result>>()
  return (object, key) => {
    const results = known.get(object) ?? new Map<Key, Result>()
    known.set(object, results)
    const found = results.get(key)
    if (found !== undefined) return found
    const made = work(object, key)
    results.set(key, made)
    return made
  }
}
