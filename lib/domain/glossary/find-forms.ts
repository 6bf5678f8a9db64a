/** A form to look for; one without id only keeps shorter forms inside it from being found. */
export type Form = { form: string; id: string | undefined }

/** A form found in a text. */
export type Found = { index: number; text: string; id: string }

/** Finds forms in a text; before and after are what stands next to it on the page, for the edges of words. */
export type FindForms = (text: string, before?: string, after?: string) => Found[]

const latin = String.raw`[\p{Script=Latin}\p{M}\p{N}]`
const katakana = String.raw`[\p{Script=Katakana}ー]`
const hyphen = '[-‐‑]'

const isLatin = (letter: string) => /[\p{Script=Latin}\p{N}]/u.test(letter)
const isKatakana = (letter: string) => /[\p{Script=Katakana}ー]/u.test(letter)
const escape = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)

/** Words in Latin letters end where the letters end, a hyphen included; katakana where the katakana end; kanji nowhere. */
const kinds = [
  { isFirst: isLatin, before: `(?<!${latin}${hyphen}?)` },
  { isFirst: isKatakana, before: `(?<!${katakana})` },
  { isFirst: (letter: string) => !isLatin(letter) && !isKatakana(letter), before: '' },
]

function toPattern(form: string): string {
  const last = form.at(-1) ?? ''
  const after = isLatin(last) ? `(?!${hyphen}?${latin})` : isKatakana(last) ? `(?!${katakana})` : ''
  return `${escape(form).replaceAll(' ', String.raw`\s+`)}${after}`
}

/** One look back for all forms that begin alike: one for each would be tried at every letter of a text. */
function joinForms(forms: readonly string[]): string {
  const groups = kinds.flatMap(({ isFirst, before }) => {
    const members = forms.filter((form) => isFirst(form.charAt(0)))
    return members.length === 0 ? [] : [`${before}(?:${members.map(toPattern).join('|')})`]
  })
  return groups.join('|')
}

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
  const all = forms.flatMap(withCapital).toSorted((a, b) => b.form.length - a.form.length)
  if (all.length === 0) return () => []
  const ids = new Map(all.map(({ form, id }) => [form, id]))
  const pattern = new RegExp(joinForms(all.map(({ form }) => form)), 'gu')
  return (text, before = '', after = '') => {
    const whole = `${before}${text}${after}`
    pattern.lastIndex = before.length
    const found: Found[] = []
    for (let match = pattern.exec(whole); match; match = pattern.exec(whole)) {
      const [words] = match
      const index = match.index - before.length
      const id = ids.get(words.replaceAll(/\s+/g, ' '))
      if (id !== undefined && index + words.length <= text.length) found.push({ index, text: words, id })
    }
    return found
  }
}

/** Whether a text may hold one of these forms: looks for their first words as they are, which is far faster than finding. */
export function toFormTest(forms: readonly Form[]): (text: string) => boolean {
  const words = [...new Set(forms.flatMap(withCapital).map(({ form }) => form.split(' ', 1)[0] ?? ''))]
  return (text) => words.some((word) => text.includes(word))
}
