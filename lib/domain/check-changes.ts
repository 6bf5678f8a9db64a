import type { CheckInput, Finding } from './check-finding.ts'
import { quoteList } from './check-words.ts'

/** Every version of a dataset after the first says what it changed, and nothing else does. */
export function checkChanges({ datasets }: CheckInput): Finding[] {
  return datasets.flatMap(({ file, value: { version, changes = [] } }) => {
    const wanted = Array.from({ length: version - 1 }, (_, index) => index + 2)
    const given = changes.map((change) => change.version)
    if (wanted.join() === given.join()) return []
    const missing = wanted.filter((number) => !given.includes(number))
    const unknown = given.findIndex((number) => number > version)
    const fault = {
      file,
      path: unknown < 0 ? ['changes'] : ['changes', unknown, 'version'],
      expected:
        version === 1
          ? 'no entry: version 1 changed nothing'
          : `one entry for each version from 2 to ${version}, oldest first`,
      found: given.length === 0 ? 'no entry' : quoteVersions(given),
    }
    const [next] = missing
    if (next !== undefined) {
      const entry = `{"version": ${next}, "date": "…", "note": {"en": "…", "ja": "…"}}`
      return [{ ...fault, fix: `add ${entry} to "changes"` }]
    }
    if (unknown < 0) return [{ ...fault, fix: 'put each version once, oldest first' }]
    return [{ ...fault, fix: `write "version": ${given[unknown]} at the top of the file, or remove the entry` }]
  })
}

const quoteVersions = (versions: readonly number[]) =>
  `${versions.length === 1 ? 'version' : 'versions'} ${quoteList(versions.map(String), 'and').replaceAll('"', '')}`
