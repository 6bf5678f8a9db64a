import type { Context } from './context.ts'
import { type Directive, directiveForms, labelOf, reportAt } from './directive-forms.ts'
import { elementNames } from './elements.ts'

const word =
  /^[\p{Script=Han}々ヶ\p{Script=Hiragana}\p{Script=Katakana}ー]*\p{Script=Han}[\p{Script=Han}々ヶ\p{Script=Hiragana}\p{Script=Katakana}ー]*$/u
const kana = /^[\p{Script=Hiragana}\p{Script=Katakana}ー・]+$/u

/** A Japanese word with its reading. The word stays its only child: what is no page prints it without. */
export function toRuby(node: Directive, context: Context) {
  const form = directiveForms.get('ruby')?.form ?? ''
  const base = labelOf(node) ?? ''
  const reading = node.attributes?.reading ?? ''
  if (context.locale !== 'ja') {
    const fix = 'write the word alone: readings are for Japanese texts'
    reportAt(node, context, { expected: 'no :ruby in an English text', fix })
  } else if (!word.test(base)) {
    reportAt(node, context, {
      expected: `${form} with a word in kanji`,
      fix: 'write the word, kanji and kana alone, between the brackets',
    })
  } else if (!kana.test(reading)) {
    reportAt(node, context, {
      expected: `${form} with the reading in kana`,
      fix: `write :ruby[${base}]{reading=…} with hiragana or katakana`,
    })
  }
  node.data = { hName: elementNames.ruby, hProperties: { reading } }
}
