import { compareEditions, type DatasetChanges } from '@/lib/domain/edition-changes'
import { atlasOfEdition } from '@/lib/domain/editions'
import { formatDate } from '@/lib/i18n/format-date'
import type { Translator } from '@/lib/i18n/translator'
import type { Edition } from '@/lib/schema/edition'
import type { Locale } from '@/lib/schema/text'
import { linesOfDataset, linesOfWords, namesOfSources, type ChangeLine } from './change-lines'

type Props = { before: Edition; after: Edition; locale: Locale; t: Translator }

/** What a later edition of a chart shows otherwise than an earlier one: figures, words, drawing, sources. */
export function EditionChangesList({ before, after, locale, t }: Props) {
  const changes = compareEditions(before, after)
  const sides = { before: atlasOfEdition(before), after: atlasOfEdition(after) }
  const words = { locale, t }
  const heads = { t, before: before.edition, after: after.edition }
  const datasets = changes.datasets.map((one) => ({ ...one, lines: linesOfDataset(one, sides, words) }))
  const inWords = linesOfWords(sides, words)
  const sources = namesOfSources(changes, sides, words)
  const redrawn = changes.drawing || changes.views.some(({ kind }) => kind === 'changed')
  const isEmpty = datasets.length + inWords.length + sources.length === 0 && !redrawn
  return (
    <div className="changes">
      {datasets.map(({ lines, ...one }) => (
        <div key={one.dataset.id}>
          <p>
            <b>{one.dataset.title[locale]}</b> <span className="text-soft">{versionsOf(one, t)}</span>
          </p>
          {one.notes.map((note) => (
            <p key={note.version} className="measure">
              {formatDate(note.date, locale)}
              {locale === 'ja' ? '：' : ': '}
              {note.note[locale]}
            </p>
          ))}
          <ChangeTable {...heads} lines={lines} label={one.dataset.title[locale]} />
        </div>
      ))}
      {inWords.length > 0 && (
        <div>
          <p>
            <b>{t('edition.words')}</b>
          </p>
          <ChangeTable {...heads} lines={inWords} label={t('edition.words')} />
        </div>
      )}
      {redrawn && <p>{t('edition.drawing')}</p>}
      {sources.length > 0 && <p>{t('edition.sources', { titles: sources.join(locale === 'ja' ? '、' : ', ') })}</p>}
      {isEmpty && <p>{t('edition.elsewhere')}</p>}
    </div>
  )
}

function versionsOf({ versionBefore, versionAfter }: DatasetChanges, t: Translator): string {
  if (versionBefore === undefined || versionAfter === undefined || versionBefore === versionAfter) return ''
  return t('edition.versions', { before: versionBefore, after: versionAfter })
}

type TableProps = { lines: readonly ChangeLine[]; label: string; before: number; after: number; t: Translator }

function ChangeTable({ lines, label, before, after, t }: TableProps) {
  if (lines.length === 0) return null
  return (
    <table className="figures" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t('edition.what')}</th>
          <th scope="col">{t('edition.label', { edition: before })}</th>
          <th scope="col">{t('edition.label', { edition: after })}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, index) => (
          <tr key={`${index} ${line.what}`}>
            <th scope="row">{line.what}</th>
            <td>{line.before || t('edition.nothing')}</td>
            <td>{line.after || t('edition.nothing')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
