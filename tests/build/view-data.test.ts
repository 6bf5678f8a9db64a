import { describe, expect, test } from 'vitest'
import { formatCell } from '@/lib/i18n/format-number.ts'
import { getTranslator } from '@/lib/i18n/translator.ts'
import { parseCsv } from '@/lib/publish/parse-csv.ts'
import { viewColumns } from '@/lib/publish/view-table.ts'
import { type Locale } from '@/lib/schema/text.ts'
import { unitSchema } from '@/lib/schema/vocabulary.ts'
import { atlas, readText } from './site.ts'

import { views, fileOf, pageOf, nameOf, pinnedAddress, readJson, type View } from './views.ts'

describe('the data of every view', () => {
  test('read back from CSV is the table of the page, with status, grade and reason', { timeout: 240_000 }, () => {
    for (const view of views) {
      const { header, rows } = parseCsv(readText(fileOf(view, 'data.csv')))
      expect(header, nameOf(view)).toEqual([...viewColumns])
      const read = rows.map((cells) => Object.fromEntries(header.map((column, index) => [column, cells[index] ?? ''])))
      expect(read.map(toShown(view.locale)), nameOf(view)).toEqual(tablesOf(view))
    }
  })

  test('is the same in the form for Excel, after its byte order mark', () => {
    const faults = views.filter((view) => {
      const [plain, excel] = [readText(fileOf(view, 'data.csv')), readText(fileOf(view, 'data.excel.csv'))]
      return plain.startsWith('\uFEFF') || excel !== `\uFEFF${plain}`
    })
    expect(faults.map(nameOf)).toEqual([])
  })

  test('is the same as JSON, which says what it is, whose and under what terms', () => {
    for (const view of views) {
      const { header, rows } = parseCsv(readText(fileOf(view, 'data.csv')))
      const written = readJson(view)
      expect(written, nameOf(view)).toMatchObject({
        ...{ chart: view.chart, view: view.view, edition: view.edition, title: view.title, language: view.locale },
        address: pinnedAddress(view),
        licence: { name: 'CC BY 4.0' },
        published: atlas.editions.get(view.chart)?.find(({ edition }) => edition === view.edition)?.published,
      })
      const cells = written.rows.map((row) => header.map((column) => String(row[column as keyof typeof row] ?? '')))
      expect(cells, nameOf(view)).toEqual(rows)
      expect(new Set(written.rows.map((row) => row.source)), nameOf(view)).toEqual(
        new Set(written.sources.map(({ id }) => id)),
      )
    }
  })
})

type Shown = Record<string, string | undefined>

/** A row of the file as the page shows it. */
const toShown =
  (locale: Locale) =>
  (row: Record<string, string>): Shown => {
    const t = getTranslator(locale)
    const text = row['value'] === '' ? '' : formatCell(Number(row['value']), unitSchema.parse(row['unit']), locale)
    return {
      place: row['place_title'],
      series: row['series_title'],
      ...(row['missing'] !== ''
        ? { missing: row['missing'] }
        : {
            row: row['row'],
            value: row['approximate'] === 'true' ? t('chart.about', { value: text }) : text,
            sample: row['sample'] === '' ? '' : `n=${formatCell(Number(row['sample']), 'persons', locale)}`,
            status: t(`status.${row['status'] as 'observed'}`),
            grade: t(`grade.${row['grade'] as 'primary'}`),
          }),
    }
  }

/** Values and reasons of the page's tables, in reading order; a cell of which nothing is recorded is left out. */
function tablesOf(view: View): Shown[] {
  const page = pageOf(view)
  if (!page) throw new Error(`${nameOf(view)} has no page`)
  const t = getTranslator(view.locale)
  const written = readJson(view).rows
  return [...page.document.querySelectorAll('table.figures')].flatMap((table) => {
    const heads = [...table.querySelectorAll('thead th')].map((head) => head.textContent)
    return [...table.querySelectorAll('tbody tr')].flatMap((line) => {
      const place = line.querySelector('th')?.textContent
      const cells = [...line.querySelectorAll('td')]
      const [statuses, grades] = cells.slice(-2)
      return cells.slice(0, -2).flatMap((cell, index): Shown[] => {
        const series = heads[index + 1] ?? ''
        if (cell.classList.contains('reason')) return [{ place, series, missing: cell.textContent }]
        if (cell.id === '') {
          expect(cell.textContent, nameOf(view)).toBe(t('chart.noValue'))
          return []
        }
        const sample = cell.querySelector('.sample')?.textContent ?? ''
        const value = [...cell.childNodes].filter(({ nodeType }) => nodeType === 3).map((node) => node.textContent)
        return [
          {
            ...{ place, series, row: cell.id.replace(/^row-/, ''), value: value.join(''), sample },
            status: statusOf(statuses?.textContent ?? '', cell),
            grade: gradeOf(grades, series),
          },
        ]
      })
    })
  })

  /** The page names a row's statuses once each; where there are several, the file says which is whose. */
  function statusOf(text: string, cell: Element): string {
    const key = cell.id.replace(/^row-/, '')
    const names = text.split(view.locale === 'ja' ? '・' : ', ')
    const own = written.find((row) => row.row === key)?.status
    const name = t(`status.${own as 'observed'}`)
    return names.length === 1 ? (names[0] ?? '') : names.includes(name) ? name : text
  }

  /** The one grade of the row, or that whose series are named beside it. */
  function gradeOf(cell: Element | undefined, series: string): string {
    const all = [...(cell?.children ?? [])].map((one) => {
      const tag = one.querySelector('.tag')?.textContent ?? ''
      return { tag, series: one.textContent.slice(tag.length).split(view.locale === 'ja' ? '・' : ', ') }
    })
    return (all.length === 1 ? all[0] : all.find((one) => one.series.includes(series)))?.tag ?? ''
  }
}
