import type { Atlas } from '../../lib/domain/atlas.ts'
import { addHeadings, ledgerFile } from '../../lib/domain/reading/heading-ledger.ts'
import { listDue } from '../../lib/domain/reading/next-check.ts'
import type { HeadingLedger } from '../../lib/schema/heading-ledger.ts'

/**
 * What an editor should know though nothing is wrong: articles whose figures are due for a check on the day `today`
 * (2026-11-20), and headings that no release has recorded yet. One line each; none of them fails a build.
 */
export function listNotes({ articles, site }: Pick<Atlas, 'articles' | 'site'>, ledger: HeadingLedger, today: string) {
  const due = listDue(articles, site.checkMonths, today).map(
    (one) =>
      `note  content/articles/${one.slug}: its figures were to be checked again by ${one.due}; check them and set "checked" in both languages`,
  )
  const { added } = addHeadings(articles, ledger)
  const unrecorded = `note  ${ledgerFile} lacks ${added} of today's heading ids: before publishing, run npm run release`
  return [...due, ...(added > 0 ? [unrecorded] : [])]
}
