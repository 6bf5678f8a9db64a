// Writes data/holidays.json anew: run by hand, when the library has a new edition or the years move on. The result is kept
// in the repository, so that neither a build nor a reader's browser needs the library.
//
//   node --import tsx scripts/make-holidays.ts
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { listHolidays } from './holidays/list-holidays.ts'
import { projectRoot } from './lib/project.mjs'

writeFileSync(join(projectRoot, 'data/holidays.json'), `${JSON.stringify(listHolidays(), null, 2)}\n`)
