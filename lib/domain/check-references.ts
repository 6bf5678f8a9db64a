import { checkChanges } from './check-changes.ts'
import { checkCharts } from './check-charts.ts'
import { checkEvidence } from './check-evidence.ts'
import { checkFigures } from './check-figures.ts'
import type { CheckInput, Finding } from './check-finding.ts'
import { checkGap } from './check-gap.ts'
import { checkIds } from './check-ids.ts'
import { checkPartners } from './check-partners.ts'
import { checkPlaces } from './check-places.ts'
import { checkRatings } from './check-ratings.ts'
import { checkRows } from './check-rows.ts'
import { checkSources } from './check-sources.ts'
import { checkTokens } from './check-tokens.ts'
import { checkYears } from './check-years.ts'

const checks = [
  checkIds,
  checkChanges,
  checkSources,
  checkPlaces,
  checkRows,
  checkYears,
  checkFigures,
  checkGap,
  checkCharts,
  checkPartners,
  checkRatings,
  checkEvidence,
  checkTokens,
]

/** All cross-checks but the one for unused sources, which needs the articles. */
export const checkReferences = (input: CheckInput): Finding[] => checks.flatMap((check) => check(input))
