import type { CheckInput } from '../../lib/domain/check-finding.ts'
import { loadData, type Readable } from '../../lib/loaders/load-data.ts'
import type { Partner } from '../../lib/schema/partner.ts'

/** What is there already, and the day: all that questions and files depend on. */
export type Project = {
  root: string
  /** As 2026-11-20. */
  today: string
  readable: Readable
  partners: readonly Partner[]
  input: CheckInput
  /** Paths without language that readers may still come by: a new page must not take them. */
  redirected: ReadonlySet<string>
}

/** Reads what passes its schema; faults elsewhere do not stop an author from adding something. */
export function readProject(root: string, today: string): Project {
  const { readable, input, release } = loadData(root, '')
  return {
    root,
    today,
    readable,
    partners: input.partners.map(({ value }) => value),
    input,
    redirected: new Set(release.redirects.map(({ from }) => from)),
  }
}
