import type { Article } from '../atlas.ts'

/** Days of a month; months count from 1. */
const daysOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate()

/**
 * The day by which figures checked on `checked` are to be checked again, so many months later: 2026-11-20 and 6 months give
 * 2027-05-20. A day the month does not have becomes its last.
 */
export function nextCheckOf(checked: string, months: number): string {
  const [year = 0, month = 1, day = 1] = checked.split('-').map(Number)
  const count = year * 12 + month - 1 + months
  const [nextYear, nextMonth] = [Math.floor(count / 12), (count % 12) + 1]
  const two = (number: number) => String(number).padStart(2, '0')
  return `${nextYear}-${two(nextMonth)}-${two(Math.min(day, daysOf(nextYear, nextMonth)))}`
}

/** The articles, each slug once, whose next check was before `today` (2027-06-01), longest due first. */
export function listDue(articles: readonly Article[], months: number, today: string): { slug: string; due: string }[] {
  const all = new Map(articles.map(({ slug, front }) => [slug, nextCheckOf(front.checked, months)]))
  return [...all]
    .map(([slug, due]) => ({ slug, due }))
    .filter(({ due }) => due < today)
    .sort((a, b) => (a.due === b.due ? (a.slug < b.slug ? -1 : 1) : a.due < b.due ? -1 : 1))
}
