import { createTranslator } from 'use-intl/core'
import en from '../../content/messages/en.json' with { type: 'json' }
import ja from '../../content/messages/ja.json' with { type: 'json' }
import type { Locale } from '../schema/text.ts'

export type Messages = typeof en

/** Every interface string, by language. English is the model: a key missing in Japanese does not compile. */
export const messages: Record<Locale, Messages> = { en, ja }

const create = (locale: Locale) => createTranslator({ locale, messages: messages[locale], onError: throwError })
export type Translator = ReturnType<typeof create>

// One for each language: a translator reads a message when it is first asked for, and a new one would read all anew.
const translators = new Map<Locale, Translator>()

/** Translator over all strings (ICU message format). For the server: a client part is handed its own section. */
export function getTranslator(locale: Locale): Translator {
  const known = translators.get(locale) ?? create(locale)
  translators.set(locale, known)
  return known
}

function throwError(error: Error): never {
  throw error
}
