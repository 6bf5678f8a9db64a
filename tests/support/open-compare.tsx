import { render, screen, within } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { vi } from 'vitest'
import userEvent from '@testing-library/user-event'
import { CompareExplorer } from '../../components/compare/compare-explorer.client.tsx'
import { pickCompareMessages } from '../../components/compare/compare-words.ts'
import { messages } from '../../lib/i18n/translator.ts'
import { comeTo } from '../components/real-data.ts'
import { openCompare } from './real-compare.ts'

// A page with all evidence on it is a lot for jsdom on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

/** Enough partners for every statement; all eight would make each look into the page slow. */
export const data = openCompare('en', ['china', 'sea-india', 'india', 'vietnam', 'malaysia'])

const explorer = (
  <CompareExplorer data={data} caption="Ratings" locale="en" messages={pickCompareMessages(messages.en)} />
)

/** Opens the comparison at an address, as a reader who comes by a link. */
export function open(query = '') {
  comeTo(`/en/compare/${query}`)
  render(explorer)
  return userEvent.setup()
}

/** The same, with something done to the page as it was built before React takes it over. */
export function wake(query: string, before: () => void): void {
  comeTo(`/en/compare/${query}`)
  const container = document.body.appendChild(document.createElement('div'))
  container.innerHTML = renderToString(explorer)
  before()
  render(explorer, { container, hydrate: true })
}

/** The one element a selector finds; looking by role through all of the evidence would take a second each. */
export function part(selector: string): HTMLElement {
  const found = document.querySelectorAll<HTMLElement>(selector)
  const [one] = found
  if (found.length !== 1 || !one) throw new Error(`part: ${found.length} elements fit ${selector}`)
  return one
}
export const query = () => window.location.search
export const rows = () =>
  [...document.querySelectorAll('tbody tr:not([hidden]) > th')].map((head) => head.firstChild?.textContent)
export const heads = () =>
  [...document.querySelectorAll('thead th')].slice(1).map((head) => head.firstChild?.textContent)
export const headline = () => part('.result-headline b').textContent
export const button = (name: string | RegExp, within_ = '.explorer') =>
  within(part(within_)).getByText(name, { selector: 'button, button *' }).closest('button') ?? document.body
export const labelled = (label: string | RegExp, selector = '*') =>
  screen.getByLabelText(label, { selector: `${selector}, ${selector} *` })
