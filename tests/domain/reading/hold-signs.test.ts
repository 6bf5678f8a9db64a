import type { ElementContent, Root } from 'hast'
import { expect, it } from 'vitest'
import { holdSigns } from '../../../lib/domain/reading/hold-signs.ts'

/** A paragraph in which each "#" is a figure. */
function paragraph(text: string): Root {
  const children = text
    .split('#')
    .flatMap((value, place): ElementContent[] => [
      ...(place > 0
        ? [{ type: 'element' as const, tagName: 'atlas-figure', properties: { place }, children: [] }]
        : []),
      ...(value === '' ? [] : [{ type: 'text' as const, value }]),
    ])
  return { type: 'root', children: [{ type: 'element', tagName: 'p', properties: {}, children }] }
}

/** The paragraph again, with what a figure holds in braces. */
function held(text: string): string {
  const [block] = holdSigns(paragraph(text)).children
  if (block?.type !== 'element') throw new Error('no paragraph')
  return block.children
    .map((node) => {
      if (node.type === 'text') return node.value
      if (node.type !== 'element') throw new Error('neither text nor element')
      const { open = '', close = '' } = node.properties
      return `{${String(open)}#${String(close)}}`
    })
    .join('')
}

it('holds the stop that follows a figure and the bracket before it', () => {
  expect(held('In “#”, of #, and (#).')).toBe('In {“#”,} of {#,} and {(#).}')
  expect(held('共有するのは「#」。#時間（#）である。')).toBe('共有するのは{「#」。}{#}時間{（#）}である。')
})

it('leaves words and spaces where they are', () => {
  expect(held('About # people, or # of them')).toBe('About {#} people, or {#} of them')
})

it('gives a sign between two figures to one of them only', () => {
  expect(held('#、#')).toBe('{#、}{#}')
  expect(held('#（#')).toBe('{#}{（#}')
  expect(held('#)(#')).toBe('{#)}{(#}')
})

it('loses nothing and leaves the tree it was given', () => {
  const tree = paragraph('「#」と#。')
  const before = JSON.stringify(tree)
  expect(held('「#」と#。').replaceAll(/[{}]/g, '')).toBe('「#」と#。')
  holdSigns(tree)
  expect(JSON.stringify(tree)).toBe(before)
})
