import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { parseJson } from '../../lib/loaders/parse-json.ts'
import { toZodProblems } from '../../lib/loaders/zod-problems.ts'
import { formatProblems } from '../../lib/loaders/format-problems.ts'
import { lines } from './project.ts'

/** What an author reads about a text that some schema refuses: for forms the project's own schemas may take one day. */
function explain(schema: z.ZodType, text: string): string {
  const { value, positions } = parseJson(text)
  const { error } = schema.safeParse(value)
  const problems = error ? toZodProblems(error, { schema, value }, 'a.json', positions) : []
  return formatProblems(problems).split('\n\n').slice(0, -1).join('\n\n')
}

describe('toZodProblems', () => {
  it('explains that none of several forms fits', () => {
    expect(explain(z.union([z.int(), z.literal('many', { error: 'must be "many"' })]), '"few"')).toBe(lines`
      a.json:1:1
        expected  one of: Invalid input: expected number, received string / must be "many"
        found     "few"
        write     it in one of these forms
    `)
  })

  it('explains a text that is too short, and one that is too long', () => {
    expect(explain(z.string().min(3), '"ab"')).toContain('expected  at least 3 characters')
    expect(explain(z.string().max(3), '"abcd"')).toContain('expected  at most 3 characters')
  })

  it('explains a number that is too large', () => {
    expect(explain(z.number().max(5), '9')).toContain('expected  a number of at most 5')
  })

  it('passes on the message of a rule it does not know', () => {
    expect(explain(z.number().multipleOf(5), '9')).toBe(lines`
      a.json:1:1
        expected  Invalid number: must be a multiple of 5
        found     9
        fix       correct it
    `)
  })

  it('turns a rule of our own into an instruction', () => {
    expect(
      explain(
        z.string().refine(() => false, { error: 'must rhyme' }),
        '"cat"',
      ),
    ).toBe(lines`
      a.json:1:1
        expected  text that rhymes
        found     "cat"
        fix       correct it: it must rhyme
    `)
    expect(
      explain(
        z.number().refine(() => false, { error: 'is odd' }),
        '3',
      ),
    ).toContain('expected  a value that is not odd')
    expect(
      explain(
        z.array(z.int()).refine(() => false, { error: 'must not repeat' }),
        '[1]',
      ),
    ).toBe(lines`
      a.json:1:1
        expected  a list that does not repeat
        found     a list of 1 entry
        fix       correct it: it must not repeat
    `)
    expect(
      explain(
        z.boolean().refine(() => false, { error: 'Strange' }),
        'true',
      ),
    ).toContain('expected  Strange')
  })

  it('explains a wrong key of a record, whatever its rule', () => {
    const schema = z.record(
      z.string().refine((key) => key.length < 3, { error: 'must be short' }),
      z.int(),
    )
    expect(explain(schema, '{"ab": 1, "abc": 2}')).toBe(lines`
      a.json:1:11  abc
        expected  Invalid key in record
        found     the key "abc"
        write     another key
    `)
  })

  it('knows the keys behind optional, nullable, listed and recorded objects', () => {
    const inner = z.strictObject({ colour: z.string() })
    const schema = z.strictObject({
      list: z.array(inner.nullable()).optional(),
      pair: z.tuple([inner, inner]),
      record: z.record(z.string(), inner.default({ colour: 'red' })),
    })
    const text =
      '{"list": [{"colour": "a", "color": 1}], "pair": [{"colour": "a"}, {"colour": "a", "colur": 1}], "record": {"x": {"colour": "a", "colors": 1}}}'
    expect(explain(schema, text).match(/write +"colour"/g)).toHaveLength(3)
  })

  it('has no keys to offer where the schema is no plain object', () => {
    const schema = z.strictObject({ any: z.strictObject({ a: z.int() }).transform((value) => value) })
    expect(explain(schema, '{"any": {"a": 1, "b": 2}}')).toBe(lines`
      a.json:1:18  any.b
        expected  no such key
        found     the unknown key "b"
        fix       remove the key
    `)
  })

  it('shows what belongs at a missing key', () => {
    const schema = z.strictObject({
      tuple: z.tuple([z.int()]),
      record: z.record(z.string(), z.int()),
      text: z.string(),
    })
    const text = explain(schema, '{}')
    expect(text).toContain('add "tuple": […]')
    expect(text).toContain('add "record": {…}')
    expect(text).toContain('add "text": "…"')
  })

  it('shortens a long text, and names the type zod expects when it has no other word', () => {
    expect(explain(z.int(), JSON.stringify('x'.repeat(300)))).toMatch(/found {5}"x{98}…\n/)
    expect(explain(z.date(), '3')).toContain('expected  date')
  })
})
