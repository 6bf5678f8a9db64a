import type { z } from 'zod'
import { formatPath } from '../domain/check-finding.ts'
import { quote, quoteList, suggest } from '../domain/check-words.ts'
import type { Problem } from '../schema/problem.ts'
import { explainIssue, toPath, type Judged } from './explain-issue.ts'
import { locateKey, locateValue, type Positions } from './json-positions.ts'
import { listKeys } from './schema-shape.ts'

/** What a schema found wrong, in an author's words, each at its line. */
export function toZodProblems(error: z.ZodError, judged: Judged, file: string, positions: Positions): Problem[] {
  return error.issues.flatMap((issue): Problem[] => {
    const path = toPath(issue)
    if (issue.code !== 'unrecognized_keys') {
      const place = issue.code === 'invalid_key' ? locateKey(positions, path) : locateValue(positions, path)
      return [{ file, ...place, path: formatPath(path), ...explainIssue(issue, judged) }]
    }
    const known = listKeys(judged.schema, path)
    return issue.keys.map((key) => ({
      file,
      ...locateKey(positions, [...path, key]),
      path: formatPath([...path, key]),
      expected: known.length > 0 ? `one of the keys ${quoteList(known)}` : 'no such key',
      found: `the unknown key ${quote(key)}`,
      fix: suggest(key, known, 'remove the key'),
    }))
  })
}
