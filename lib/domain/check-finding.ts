import type { Chart } from '../schema/chart.ts'
import type { Dataset } from '../schema/dataset.ts'
import type { Evidence } from '../schema/evidence.ts'
import type { Partner } from '../schema/partner.ts'
import type { Problem } from '../schema/problem.ts'
import type { Source } from '../schema/source.ts'

/** Steps from the top of a file to a value: keys and list places. */
export type Path = readonly (string | number)[]

/** A problem before the loader adds line and column. */
export type Finding = Pick<Problem, 'file' | 'expected' | 'found' | 'fix'> & { path: Path }

/** A finding of a check that looks at one file. */
export type Fault = Omit<Finding, 'file'>

/** A parsed value and the file it came from. */
export type Located<T> = { file: string; value: T }

/** What the cross-checks look at: every file that passed its schema. */
export type CheckInput = {
  sources: readonly Source[]
  /** All ids in data/sources.json, even of entries with other faults; undefined when the file cannot be read at all. */
  sourceIds: ReadonlySet<string> | undefined
  datasets: readonly Located<Dataset>[]
  charts: readonly Located<Chart>[]
  partners: readonly Located<Partner>[]
  evidence: readonly Located<Evidence>[]
  /** Ids whose file exists but did not pass: references to them are not judged, one fault is enough. */
  unread: { datasets: ReadonlySet<string>; partners: ReadonlySet<string>; evidence: ReadonlySet<string> }
}

export const sourcesFile = 'data/sources.json'

/** rows[12].source; a key with other characters is quoted: at["a b"]. */
export function formatPath(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`
    if (!/^[A-Za-z0-9_-]+$/.test(step)) return `${text}[${JSON.stringify(step)}]`
    return text === '' ? step : `${text}.${step}`
  }, '')
}
