import { type Answers, judgeAnswer, type Question } from './question.ts'

/** Asks on the terminal; undefined where there is none. */
export type Ask = ((text: string) => Promise<string>) | undefined

type Asked = { answers: Answers } | { refusal: string }

const maxListed = 12

/** The question with what can be answered: "Kind (line, bar)". */
function toText({ text, options, hint }: Question, answers: Answers): string {
  const all = options?.(answers) ?? []
  const list = all.length > 0 && all.length <= maxListed ? [all.join(', ')] : []
  const notes = [...list, ...(hint ? [hint(answers)] : [])]
  return notes.length > 0 ? `${text} (${notes.join('; ')})` : text
}

function toPrompt(question: Question, answers: Answers, fallback: string | undefined): string {
  const otherwise = fallback === undefined ? '' : fallback === '' ? ' [nothing]' : ` [${fallback}]`
  return `${toText(question, answers)}${otherwise}: `
}

/** Asks until the answer can be taken. */
async function askOne(question: Question, answers: Answers, ask: NonNullable<Ask>): Promise<string> {
  const fallback = question.fallback?.(answers)
  for (;;) {
    const typed = (await ask(toPrompt(question, answers, fallback))).trim()
    if (typed === '' && fallback !== undefined) return fallback
    const wrong = typed === '' ? 'An answer is needed.' : judgeAnswer(question, typed, answers)
    if (wrong === undefined) return typed
    await ask(`${wrong} Press Enter to answer again. `)
  }
}

/**
 * Answers to all questions that apply, in their order: from flags, else asked for, else the fallback. A flag that cannot
 * be taken is refused with a sentence, as are missing ones where nobody can be asked.
 */
export async function askAll(questions: readonly Question[], flags: Answers, ask: Ask): Promise<Asked> {
  const answers: Record<string, string> = {}
  const missing: Question[] = []
  const wrong: string[] = []
  for (const question of questions) {
    const { flag } = question
    const given = flags[flag]?.trim()
    if (question.when && !question.when(answers)) {
      if (given !== undefined) wrong.push(`--${flag}: does not go with the other answers; leave it out.`)
      continue
    }
    if (given !== undefined) {
      const isEmpty = given === '' && question.fallback?.(answers) === ''
      const fault = isEmpty ? undefined : given === '' ? 'An answer is needed.' : judgeAnswer(question, given, answers)
      if (fault !== undefined) wrong.push(`--${flag}: ${fault}`)
      answers[flag] = given
      continue
    }
    const fallback = question.fallback?.(answers)
    if (ask && wrong.length === 0) answers[flag] = await askOne(question, answers, ask)
    else if (fallback !== undefined) answers[flag] = fallback
    else missing.push(question)
  }
  if (wrong.length === 0 && missing.length === 0) return { answers }
  const lacking = missing.map((question) => `--${question.flag} is missing: ${toText(question, answers)}.`)
  return { refusal: [...wrong, ...lacking].join('\n') }
}
