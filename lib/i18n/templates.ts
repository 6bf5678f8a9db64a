import type { Locale } from '../schema/text.ts'

type MessageTree = { readonly [key: string]: string | MessageTree }

/** Paths of the messages in a tree: "chart.tab.table". */
type KeyOf<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${KeyOf<Tree[Key]>}`
}[keyof Tree & string]

/** Gives a message with its values filled in. Throws when the message, a value or a form of a plural is missing. */
export type Templates<Tree> = (key: KeyOf<Tree>, values?: Record<string, string | number>) => string

/** {name}; {name, plural, one {# row} other {# rows}}; and every sign that would mean something else to ICU. */
const piece = /\{(\w+)\}|\{(\w+), plural,((?: \w+ \{[^{}<']*\})+)\}|[{}<']/g

/**
 * The translator of the client parts: of ICU messages it knows names and plurals, which is all their messages use, and
 * throws on the rest. The parser of use-intl would cost the reader 10 kB; tests/i18n holds the two to the same text.
 */
export function createTemplates<Tree extends MessageTree>(locale: Locale, messages: Tree): Templates<Tree> {
  return (key, values = {}) => {
    const message = key
      .split('.')
      .reduce<MessageTree | string | undefined>(
        (tree, step) => (typeof tree === 'object' ? tree[step] : undefined),
        messages,
      )
    if (typeof message !== 'string') throw new Error(`createTemplates: there is no message ${key}`)
    const valueOf = (name: string) => {
      const value = values[name]
      if (value === undefined) throw new Error(`createTemplates: ${key} needs a value for ${name}`)
      return value
    }
    return message.replace(piece, (whole, name?: string, counted?: string, forms?: string) => {
      if (name !== undefined) return String(valueOf(name))
      if (counted === undefined || forms === undefined) throw new Error(`createTemplates: ${key} holds ${whole}`)
      return pluralise(locale, forms, Number(valueOf(counted)))
    })
  }
}

/** The form that fits a count, with the count in place of "#". */
function pluralise(locale: Locale, forms: string, count: number): string {
  const texts = new Map([...forms.matchAll(/(\w+) \{([^{}]*)\}/g)].map(([, form, text]) => [form, text]))
  const text = texts.get(new Intl.PluralRules(locale).select(count)) ?? texts.get('other')
  if (text === undefined) throw new Error(`createTemplates: no form for ${count} in${forms}`)
  return text.replaceAll('#', () => new Intl.NumberFormat(locale).format(count))
}
