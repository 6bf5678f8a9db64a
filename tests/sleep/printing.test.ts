// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest'
import { startPrinting } from '../../lib/sleep/printing.ts'

const address = 'https://example.org/en/compare/'
const printed = () => document.querySelector('p')?.textContent

function printAt(place: string): void {
  window.history.replaceState(null, '', place)
  window.dispatchEvent(new Event('beforeprint'))
}

beforeEach(() => {
  document.body.innerHTML = `<p data-printed-address>${address}</p>`
  startPrinting(document, window)
})

it('prints the page’s address with the query by which it shows what is on paper', () => {
  printAt('/en/compare/?p=china.india&diff=1')
  expect(printed()).toBe(`${address}?p=china.india&diff=1`)
})

it('prints the query of the moment, not of the print before', () => {
  printAt('/en/compare/?p=china.india')
  printAt('/en/compare/?p=vietnam.india')
  expect(printed()).toBe(`${address}?p=vietnam.india`)
  printAt('/en/compare/')
  expect(printed()).toBe(address)
})

it('leaves the fragment out, in which a reader’s own entries may stand', () => {
  printAt('/en/engineers/?topic=visa#age=34')
  expect(printed()).toBe(`${address}?topic=visa`)
})

it('leaves a page without such a line alone', () => {
  document.body.innerHTML = '<p>Text</p>'
  printAt('/en/compare/?p=china.india')
  expect(printed()).toBe('Text')
})
