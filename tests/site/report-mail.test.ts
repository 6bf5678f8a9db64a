import { expect, it } from 'vitest'
import { toMailLink } from '../../lib/site/report-mail.ts'

it('a letter is an address that mail programs read back as it was written', () => {
  const subject = 'Error in a figure: “R&D” (50%?) 数値'
  const lines = ['Address: https://example.org/en/?a=1&b=2', '', "It's wrong"]
  const link = toMailLink('editor@example.org', { subject, lines })
  expect(link).toMatch(/^mailto:editor@example\.org\?[\x21-\x7e]+$/)
  expect(link).not.toMatch(/[()']/)
  const { searchParams } = new URL(link)
  expect([...searchParams]).toEqual([
    ['subject', subject],
    ['body', lines.join('\r\n')],
  ])
})
