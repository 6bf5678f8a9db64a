import { findNearest, quote, quoteList } from '../../lib/domain/check-words.ts'
import { locales, type Locale, type LocalizedText } from '../../lib/schema/text.ts'

/** What was answered so far, by flag. */
export type Answers = Readonly<Record<string, string>>

/** One thing the author is asked for, on the terminal or as a flag. */
export type Question = {
  /** Name of the flag, without dashes. */
  flag: string
  /** What is asked, with what a good answer holds. */
  text: string
  /** Asked only then; always when absent. */
  when?: (answers: Answers) => boolean
  /** The possible answers, where they can be listed. */
  options?: (answers: Answers) => readonly string[]
  /** What else helps to answer, once the earlier answers are known. */
  hint?: (answers: Answers) => string
  /** Taken when nothing is answered; a question without one, or whose fallback is undefined, must be answered. */
  fallback?: (answers: Answers) => string | undefined
  /** What is wrong with an answer, as a sentence without its subject; undefined when nothing is. */
  judge?: (value: string, answers: Answers) => string | undefined
}

/** What is wrong with an answer, as a sentence; undefined when nothing is. */
export function judgeAnswer(question: Question, value: string, answers: Answers): string | undefined {
  const options = question.options?.(answers)
  if (options && !options.includes(value)) {
    if (options.length === 0) return `${quote(value)} cannot be chosen: there is nothing to choose from.`
    const near = findNearest(value, options)
    return `${quote(value)} is not one of ${quoteList(options)}${near === undefined ? '' : `; write ${quote(near)}`}.`
  }
  const wrong = question.judge?.(value, answers)
  return wrong === undefined ? undefined : `${quote(value)} ${wrong}.`
}

type TextOptions = Pick<Question, 'when'> & {
  judge?: (value: string, locale: Locale) => string | undefined
  fallback?: (answers: Answers, locale: Locale) => string | undefined
}

const languages: Record<Locale, string> = { en: 'in English', ja: 'in Japanese' }

/** The same text asked for in both languages, as {flag}-en and {flag}-ja. */
export function askBoth(flag: string, text: string, { when, judge, fallback }: TextOptions = {}): Question[] {
  return locales.map((locale) => ({
    flag: `${flag}-${locale}`,
    text: `${text}, ${languages[locale]}`,
    ...(when && { when }),
    ...(judge && { judge: (value: string) => judge(value, locale) }),
    ...(fallback && { fallback: (answers: Answers) => fallback(answers, locale) }),
  }))
}

/** The answer to a question that was asked. */
export function answerOf(answers: Answers, flag: string): string {
  const answer = answers[flag]
  if (answer === undefined) throw new Error(`answerOf: --${flag} was not asked`)
  return answer
}

/** The answers of askBoth. */
export const textOf = (answers: Answers, flag: string): LocalizedText => ({
  en: answerOf(answers, `${flag}-en`),
  ja: answerOf(answers, `${flag}-ja`),
})
