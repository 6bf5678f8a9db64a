import { describe, expect, it } from 'vitest'
import { findLazyChunks } from '../../lib/sleep/lazy-chunks.ts'

const chunk = (name: string) => `/atlas/_next/static/chunks/${name}.js`
const texts: Record<string, string> = {
  [chunk('main')]:
    'e.v(t=>Promise.all(["static/chunks/chart.js","static/chunks/shared.js"].map(t=>e.l(t))).then(t)),' +
    'e.v(t=>Promise.all(["static/chunks/file.js"].map(t=>e.l(t))).then(t))',
  [chunk('shared')]: 'e.v(t=>Promise.all(["static/chunks/chart.js"].map(t=>e.l(t))),"static/media/a.woff2")',
  [chunk('chart')]: 'e.s(["Chart",0,function(){}])',
  [chunk('file')]: 'e.s(["File",0,function(){}])',
  [chunk('plain')]: '"static/chunks/style.css"',
}
const find = (name: string, ...scripts: string[]) =>
  findLazyChunks(scripts.map(chunk), '/atlas', name, (address) => texts[address] ?? '')

describe('the chunks a page imports as it wakes', () => {
  it('are all that the import of a name needs, once, without those it loads anyway', () => {
    expect(find('Chart', 'main')).toEqual([chunk('chart'), chunk('shared')])
    expect(find('Chart', 'main', 'shared')).toEqual([chunk('chart')])
  })

  it('are not those it imports for something else', () => {
    expect(find('File', 'main')).toEqual([chunk('file')])
  })

  it('are none when its scripts import no such name', () => {
    expect(find('Chart', 'plain')).toEqual([])
    expect(find('Char', 'main')).toEqual([])
  })
})
