import type { Root } from 'mdast'
import type { Locale } from '../schema/text.ts'
import { isDirective } from './directive-forms.ts'
import { walk } from './walk.ts'

const englishWordsPerMinute = 220
const japaneseCharactersPerMinute = 500
/** A figure counts as a word; in Japanese about as long as 約79万人. */
const japaneseCharactersPerFigure = 5

/** Whole minutes, rounded up, never 0. Reads a tree whose directives are not yet elements. */
export function countMinutes(tree: Root, locale: Locale): number {
  let figures = 0
  const texts: string[] = []
  walk(tree, (node) => {
    const isFigure = isDirective(node) && node.name === 'figure'
    if (isFigure) figures += 1
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') texts.push(node.value)
    return !isFigure
  })
  const text = texts.join(' ')
  const minutes =
    locale === 'en'
      ? ((text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0) + figures) / englishWordsPerMinute
      : (text.replace(/\s/g, '').length + figures * japaneseCharactersPerFigure) / japaneseCharactersPerMinute
  return Math.max(1, Math.ceil(minutes))
}
