import type { z } from 'zod'
import type { Path } from '../domain/check-finding.ts'
import { findNearest, quote, quoteList } from '../domain/check-words.ts'
import { idPattern } from '../schema/id.ts'
import type { Problem } from '../schema/problem.ts'
import { findSchema, formatSample } from './schema-shape.ts'
import { countEntries, describeNamed, describeRule, describeType, describeValue, toAdvice } from './zod-words.ts'

type Issue = z.core.$ZodIssue
type Words = Pick<Problem, 'expected' | 'found' | 'fix'>
export type Judged = { schema: unknown; value: unknown }

const languages: Record<string, string> = { en: 'English', ja: 'Japanese' }

/** Keys are text and numbers: JSON has no symbols. */
export const toPath = (issue: Issue): Path => issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))

const findValue = (value: unknown, path: Path): unknown =>
  // The value is plain JSON; anything that is not an object has no members.
  path.reduce<unknown>((inner, step) => (inner as Record<string | number, unknown> | null | undefined)?.[step], value)

function explainMissing(issue: Issue, schema: unknown, path: Path): Words {
  const key = String(path.at(-1) ?? '')
  const language = languages[key]
  if (language) {
    const other = key === 'en' ? 'ja' : 'en'
    const found = `nothing: the ${language} text is missing`
    return { expected: `the text in ${language}`, found, fix: `add "${key}": "…" beside "${other}"` }
  }
  const options = issue.code === 'invalid_value' ? `, one of ${quoteList(issue.values.map(String))}` : ''
  return {
    expected: `the key ${quote(key)}${options}`,
    found: 'nothing',
    fix: `add ${quote(key)}: ${formatSample(findSchema(schema, path))}`,
  }
}

function explainType(issue: z.core.$ZodIssueInvalidType, value: unknown, schema: unknown): Words {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN
  const isQuoted = Number.isFinite(number) && /^(int|number)$/.test(issue.expected)
  const isPlain = /^(string|int|number)$/.test(issue.expected)
  const sample = isPlain ? describeType(issue.expected) : formatSample(schema)
  const fix = `write ${isQuoted ? `${number}, without quotes` : sample}`
  return { expected: describeType(issue.expected), found: describeValue(value), fix }
}

function explainValue(issue: z.core.$ZodIssueInvalidValue, value: unknown): Words {
  const options = issue.values.map(String)
  if (typeof issue.values[0] !== 'string') {
    return {
      expected: options.join(' or '),
      found: describeValue(value),
      fix: `write ${options.join(' or ')}, or remove the key`,
    }
  }
  const fix = typeof value === 'string' ? findNearest(value, options) : undefined
  return {
    expected: options.length > 1 ? `one of ${quoteList(options)}` : quoteList(options),
    found: describeValue(value),
    fix: `write ${fix ? quote(fix) : quoteList(options)}`,
  }
}

function explainSize(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, value: unknown): Words {
  const small = issue.code === 'too_small'
  const limit = Number(small ? issue.minimum : issue.maximum)
  const bound = `${small ? 'at least' : 'at most'} ${limit}`
  const found = describeValue(value)
  if (issue.origin === 'string') {
    const expected = limit === 1 ? 'text that is not empty' : `${bound} characters`
    return { expected, found, fix: 'write the text, or remove the key if it may be absent' }
  }
  if (issue.origin === 'array' || issue.origin === 'tuple') {
    return {
      expected: `a list of ${small ? 'at least' : 'at most'} ${countEntries(limit)}`,
      found,
      fix: small ? 'add an entry' : 'remove what is too many',
    }
  }
  return { expected: `a number of ${bound}`, found, fix: `write a number of ${bound}` }
}

function toSlug(value: unknown): string {
  return String(value)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

function explainFormat(issue: z.core.$ZodIssueInvalidStringFormat, value: unknown): Words {
  const found = describeValue(value)
  if (issue.format === 'email')
    return { expected: 'an e-mail address', found, fix: 'write an address such as "name@example.org"' }
  const slug = issue.pattern === String(idPattern) ? toSlug(value) : ''
  const fix = slug ? `write ${quote(slug)}` : toAdvice(issue.message)
  return { expected: describeRule(issue.message, value), found, fix }
}

/** A rule of our schemas, which says itself what must hold. */
function explainRule(message: string, value: unknown): Words {
  const trimmed = typeof value === 'string' && value.trim() !== value ? `write ${quote(value.trim())}` : undefined
  const fix = trimmed ?? toAdvice(message)
  const found = describeNamed(message, value) ?? describeValue(value)
  return { expected: describeRule(message, value), found, fix }
}

/** A key of a record is judged by a schema of its own. */
function explainKey(issue: z.core.$ZodIssueInvalidKey, path: Path): Words {
  const key = path.at(-1)
  const found = `the key ${describeValue(key)}`
  const [inner] = issue.issues
  if (inner?.code !== 'invalid_format') return { expected: issue.message, found, fix: 'write another key' }
  return { ...explainFormat(inner, key), found }
}

/** What was expected at a place, what was found, and what to write. */
export function explainIssue(issue: Issue, { schema, value }: Judged): Words {
  const path = toPath(issue)
  const here = findValue(value, path)
  if (issue.code !== 'custom' && here === undefined) return explainMissing(issue, schema, path)
  switch (issue.code) {
    case 'invalid_type':
      return explainType(issue, here, findSchema(schema, path))
    case 'invalid_value':
      return explainValue(issue, here)
    case 'invalid_format':
      return explainFormat(issue, here)
    case 'too_small':
    case 'too_big':
      return explainSize(issue, here)
    case 'invalid_key':
      return explainKey(issue, path)
    case 'invalid_union': {
      const forms = issue.errors.map((errors) => errors.map((error) => error.message).join('; '))
      return {
        expected: `one of: ${forms.join(' / ')}`,
        found: describeValue(here),
        fix: 'write it in one of these forms',
      }
    }
    case 'custom':
      return explainRule(issue.message, here)
    default:
      return { expected: issue.message, found: describeValue(here), fix: 'correct it' }
  }
}
