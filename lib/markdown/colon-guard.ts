import type { Code, Construct, Extension, State } from 'micromark-util-types'

const colon = 58
const brackets = new Set([91, 123])

const isLetter = (code: Code) => code !== null && ((code >= 65 && code <= 90) || (code >= 97 && code <= 122))
const isNamePart = (code: Code) => isLetter(code) || (code !== null && ((code >= 48 && code <= 57) || code === 45))
/** Line ends and tabs are negative in micromark; a directive without label is meant only after one of these. */
const isGap = (code: Code) => code === null || code < 0 || code === 32 || code === 40

/** Succeeds where the text after a colon can only be meant as a directive. */
const directiveAhead: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    const mayBeBare = isGap(this.previous)
    const afterColon: State = (code) => {
      effects.enter('data')
      effects.consume(code)
      return name
    }
    const name: State = (code) => (isLetter(code) ? more(code) : leave(nok, code))
    const more: State = (code) => {
      if (isNamePart(code)) {
        effects.consume(code)
        return more
      }
      return leave(brackets.has(code ?? 0) || (mayBeBare && code !== colon) ? ok : nok, code)
    }
    const leave = (next: State, code: Code) => {
      effects.exit('data')
      return next(code)
    }
    return afterColon
  },
}

const plainColon: Construct = {
  name: 'plainColon',
  tokenize(effects, ok, nok) {
    const asText: State = (code) => {
      effects.enter('data')
      effects.consume(code)
      effects.exit('data')
      return ok
    }
    // remark-directive asserts that no colon goes before its own: a run of colons inside a line is text.
    return this.previous === colon ? asText : effects.check(directiveAhead, nok, asText)
  },
}

/**
 * Keeps colons that begin no directive as text. remark-directive takes any letter or digit after a colon for a name,
 * so "10:30", "a:b" and a Japanese word after a colon would vanish from the page.
 */
export const colonGuard: Extension = { text: { [colon]: plainColon } }
