import { z } from 'zod'

/** Lower-case ASCII words joined by single hyphens: the only form allowed in addresses and query tokens. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
export const id = z
  .string()
  .regex(idPattern, { error: 'must be lower-case letters, digits and single hyphens, such as "it-talent-gap"' })

/** A calendar date, or as much of it as is known: 2019, 2019-03, 2019-03-25. */
export const partialDate = z.string().regex(/^(19|20)\d{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
  error: 'must be a date such as "2019", "2019-03" or "2019-03-25"',
})

/** A whole calendar date: 2026-11-20. */
export const fullDate = z
  .string()
  .regex(/^(19|20)\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { error: 'must be a date such as "2026-11-20"' })

/** An absolute web address. */
export const webAddress = z
  .string()
  .regex(/^https?:\/\/[^\s<>"]+$/, { error: 'must be an absolute address that begins with https:// or http://' })
