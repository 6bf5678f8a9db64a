import { createTranslator } from 'use-intl/core'
import en from '../../content/messages/en.json' with { type: 'json' }
import ja from '../../content/messages/ja.json' with { type: 'json' }
import type { Locale } from '../schema/text.ts'

export type Messages = typeof en

/** Every interface string, by language. English is the model: a key missing in Japanese does not compile. */
export const messages: Record<Locale, Messages> = { en, ja }

/** Translator over all strings (ICU message format). For the server: a client part is handed its own section. */
export function getTranslator(locale: Locale) {
  return createTranslator({ locale, messages: messages[locale], onError: throwError })
}
export type Translator = ReturnType<typeof getTranslator>

function throwError(error: Error): never {
  throw error
}
