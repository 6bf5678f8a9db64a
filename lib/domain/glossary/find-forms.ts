/** A form to look for; one without id only keeps shorter forms inside it from being found. */
export type Form = { form: string; id: string | undefined }

/** A form found in a text. */
export type Found = { index: number; text: string; id: string }

/** Finds forms in a text; before and after are what stands next to it on the page, for the edges of words. */
export type FindForms = (text: string, before?: string, after?: string) => Found[]

type Kind = 'latin' | 'katakana' | 'other'
const kindOf = (letter: string): Kind => {
  if (/[\p{Script=Latin}\p{N}]/u.test(letter)) return 'latin'
  return /[\p{Script=Katakana}ー]/u.test(letter) ? 'katakana' : 'other'
}
const isHyphen = (letter: string) => letter === '-' || letter === '‐' || letter === '‑'
/** Whether a letter next to a form makes it part of a longer word. */
const continues = {
  latin: (letter: string) => /[\p{Script=Latin}\p{M}\p{N}]/u.test(letter),
  katakana: (letter: string) => /[\p{Script=Katakana}ー]/u.test(letter),
  other: () => false,
} as const satisfies Record<Kind, (letter: string) => boolean>

const letterAt = (text: string, place: number) => String.fromCodePoint(text.codePointAt(place) ?? 0x20)
const letterBefore = (text: string, place: number) => {
  const isPair = /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, place - 2), place))
  return text.slice(isPair ? place - 2 : place - 1, place) || ' '
}

/** Words in Latin letters end where the letters end, a hyphen included; katakana where the katakana end; kanji nowhere. */
function beginsAt(kind: Kind, text: string, place: number): boolean {
  const last = letterBefore(text, place)
  if (continues[kind](last)) return false
  return kind !== 'latin' || !isHyphen(last) || !continues.latin(letterBefore(text, place - 1))
}

function endsAt(kind: Kind, text: string, place: number): boolean {
  const next = letterAt(text, place)
  if (continues[kind](next)) return false
  return kind !== 'latin' || !isHyphen(next) || !continues.latin(letterAt(text, place + 1))
}

type Prepared = Form & { words: readonly string[]; first: Kind; last: Kind }

const prepare = ({ form, id }: Form): Prepared => ({
  ...{ form, id, words: form.split(' ') },
  first: kindOf(form.charAt(0)),
  last: kindOf(form.at(-1) ?? ''),
})

/** Where a form that begins at a place ends; undefined where it does not stand. Any space parts its words. */
function findEnd({ words, first, last }: Prepared, text: string, place: number): number | undefined {
  let end = place
  for (const [index, word] of words.entries()) {
    if (index > 0) {
      const start = end
      while (/\s/.test(text.charAt(end))) end += 1
      if (end === start) return undefined
    }
    if (!text.startsWith(word, end)) return undefined
    end += word.length
  }
  return beginsAt(first, text, place) && endsAt(last, text, end) ? end : undefined
}

/** Within a word of plain letters no form begins: most places of a text are such. */
const isPlain = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)

/** "derived" also begins a sentence: "Derived". Capitals of a form are its own. */
function withCapital({ form, id }: Form): Form[] {
  const capital = form.charAt(0).toUpperCase() + form.slice(1)
  return capital === form
    ? [{ form, id }]
    : [
        { form, id },
        { form: capital, id },
      ]
}

/** A finder for these forms: from left to right, at each place the longest, never inside another word. */
export function toFormFinder(forms: readonly Form[]): FindForms {
  const byLetter = new Map<number, Prepared[]>()
  for (const form of forms.flatMap(withCapital).toSorted((a, b) => b.form.length - a.form.length)) {
    const letter = form.form.charCodeAt(0)
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), prepare(form)])
  }
  return (text, before = '', after = '') => {
    const whole = `${before}${text}${after}`
    const found: Found[] = []
    for (let place = before.length; place < whole.length; place += 1) {
      const code = whole.charCodeAt(place)
      if (isPlain(code) && isPlain(whole.charCodeAt(place - 1))) continue
      for (const form of byLetter.get(code) ?? []) {
        const end = findEnd(form, whole, place)
        if (end === undefined) continue
        const [index, length] = [place - before.length, end - place]
        if (form.id !== undefined && index + length <= text.length)
          found.push({ index, text: whole.slice(place, end), id: form.id })
        place = end - 1
        break
      }
    }
    return found
  }
}

/** Whether a text may hold one of these forms: looks for their first words as they are, which is far faster than finding. */
export function toFormTest(forms: readonly Form[]): (text: string) => boolean {
  const words = [...new Set(forms.flatMap(withCapital).map(({ form }) => form.split(' ', 1)[0] ?? ''))]
  return (text) => words.some((word) => text.includes(word))
}
