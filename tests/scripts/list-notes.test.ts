import { expect, it } from 'vitest'
import { listNotes } from '../../scripts/check/list-notes.ts'
import { parse } from '../markdown/fixture.ts'
import { realData } from '../support/real-charts.ts'

const { article } = parse('## Who {#who}\n\nText.')
if (!article) throw new Error('the fixture does not parse')
const input = { articles: [article], site: { ...realData.site, checkMonths: 6 } }

it('an article that is due for a check is named, with the day and what to do', () => {
  expect(listNotes(input, { gap: ['who'] }, '2027-05-20')).toEqual([])
  expect(listNotes(input, { gap: ['who'] }, '2027-05-21')).toEqual([
    'note  content/articles/gap: its figures were to be checked again by 2027-05-20; check them and set "checked" in both languages',
  ])
})

it('headings that no release has recorded are counted', () => {
  expect(listNotes(input, {}, '2026-11-21')).toEqual([
    "note  data/headings.lock.json lacks 1 of today's heading ids: before publishing, run npm run release",
  ])
})
