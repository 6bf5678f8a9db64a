import { parseArgs } from 'node:util'
import { fullDate } from '../lib/schema/id.ts'
import { runRelease } from './release/run-release.ts'
import { toDay } from './release/to-day.ts'

const help = `npm run release [-- options]

Gives every chart that shows something new its next edition, a file of its own under data/editions that never changes
again, adds new versions, views and redirects to data/views.lock.json, and the ids of new headings in articles to
data/headings.lock.json. Commit what it writes.

  --date 2026-11-20    the day of the new editions; today when absent
  --replace <chart>    write the chart's newest edition anew in its place, with the data it draws, instead of adding one;
                       may be given several times, or as "all". Only for editions no reader has seen: links to them
                       would show something else tomorrow.
  --help               this text
`

function stop(message: string): never {
  process.stderr.write(message)
  process.exit(1)
}

function readOptions() {
  try {
    return parseArgs({
      options: { date: { type: 'string' }, replace: { type: 'string', multiple: true }, help: { type: 'boolean' } },
    }).values
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : String(error)}\n\n${help}`)
  }
}

const { date, replace = [], help: wantsHelp } = readOptions()
if (wantsHelp) {
  process.stdout.write(help)
} else {
  const published = date ?? toDay(new Date())
  if (!fullDate.safeParse(published).success) stop(`--date: write a day such as 2026-11-20, not "${published}"\n`)
  const told = runRelease(process.cwd(), { published, replace: replace.includes('all') ? 'all' : new Set(replace) })
  if (!told.ok) stop(told.text)
  process.stdout.write(told.text)
}
