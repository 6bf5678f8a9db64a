import fc from 'fast-check'
import matter from 'gray-matter'
import { afterEach, describe, expect, it } from 'vitest'
import { engines, parseFrontMatter } from '../../lib/loaders/front-matter.ts'

const lines: Record<string, string> = {
  title: 'The gap',
  description: 'Who is missing.',
  audience: 'managers',
  topics: '[gap, dx]',
  published: '2026-11-01',
  revised: '2026-11-10',
  checked: '2026-11-20',
}
const write = (changes: Record<string, string | undefined> = {}) => {
  const entries = Object.entries({ ...lines, ...changes }).filter(([, value]) => value !== undefined)
  return `---\n${entries.map(([key, value]) => `${key}: ${value}`).join('\n')}\n---\nText.\n`
}
const parse = (text: string) => parseFrontMatter(text, 'f.md')
const problemsOf = (text: string) =>
  parse(text).problems.map(
    ({ line, column, path, expected, found, fix }) =>
      `${line}:${column} ${path ?? ''}: expected ${expected}; found ${found}; ${fix}`,
  )
const form = 'front matter: YAML between two lines ---'

declare global {
  var frontMatterWasRun: true | undefined
}

describe('front matter', () => {
  it('is read, and the text keeps its lines', () => {
    const { front, body, problems, keys } = parse(write())
    expect(problems).toEqual([])
    expect(front).toEqual({ ...lines, topics: ['gap', 'dx'] })
    expect(body).toBe(`${'\n'.repeat(9)}Text.\n`)
    expect(keys.get('revised')?.line).toBe(7)
  })

  it('may end its lines as Windows does, quote its days and hold comments', () => {
    const text = write({ revised: '"2026-11-10"', checked: '2026-11-20 # today' }).replaceAll('\n', '\r\n')
    expect(parse(text).front).toMatchObject({ revised: '2026-11-10', checked: '2026-11-20' })
  })

  it('must be there', () => {
    const fix = 'begin the file with a line ---, the keys, and another line ---'
    expect(problemsOf('Text.')).toEqual([`1:1 : expected ${form}; found text without front matter; ${fix}`])
    expect(problemsOf(' \n')).toEqual([`1:1 : expected ${form}; found an empty file; ${fix}`])
    expect(problemsOf('----\ntitle: x\n---\n')).toEqual([
      `1:1 : expected ${form}; found text without front matter; ${fix}`,
    ])
    expect(problemsOf('---\ntitle: x\n')).toEqual([`1:1 : expected ${form}; found no second line ---; ${fix}`])
  })

  it('keeps the text for checking when it is missing or of another language', () => {
    expect(parse('Text 85').body).toBe('Text 85')
    expect(parse('---js\nx\n---\n85').body).toBe('\n\n\n85')
  })
})

describe('front matter in another language', () => {
  afterEach(() => {
    globalThis.frontMatterWasRun = undefined
  })

  it.each(['js', 'javascript', 'json', 'toml', 'coffee', 'yaml', ' js', 'JS'])('is refused: ---%s', (language) => {
    const opening = `---${language}`
    const fix = 'write the first line as --- alone: only YAML is read, nothing is run'
    expect(problemsOf(`${opening}\n{ title: (globalThis.frontMatterWasRun = true) }\n---\nText.`)).toEqual([
      `1:1 : expected ${form}; found "${opening}"; ${fix}`,
    ])
    expect(globalThis.frontMatterWasRun).toBeUndefined()
  })

  it.each(['js', 'javascript', 'json', 'toml', 'coffee', 'cson'])(
    'has no engine left in gray-matter: %s',
    (language) => {
      const text = `---${language}\n(globalThis.frontMatterWasRun = true)\n---\n`
      expect(() => matter(text, { engines })).toThrow('refuseEngine: front matter is YAML only')
      expect(globalThis.frontMatterWasRun).toBeUndefined()
    },
  )

  it('is not run from within YAML either', () => {
    expect(
      problemsOf(write({ title: '!!js/function "function () { globalThis.frontMatterWasRun = true }"' }))[0],
    ).toContain('unknown tag')
    expect(globalThis.frontMatterWasRun).toBeUndefined()
  })
})

describe('YAML', () => {
  it('that cannot be read is refused at its line', () => {
    const fix = 'put text with a colon or another mark of YAML in double quotes; give each key once'
    expect(problemsOf(write({ description: 'a: b' }))).toEqual([
      `3:15 : expected YAML, one "key: value" on each line; found incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line; ${fix}`,
    ])
    expect(problemsOf('---\ntitle: a\ntitle: b\n---\n')[0]).toContain('found duplicated mapping key')
  })

  it('with a line of dashes inside is refused', () => {
    expect(problemsOf('---\ntitle: a\n---b\n---\n')).toEqual([
      '3:1 : expected no line that begins with --- between the two; found one that does; indent the line or write something else before the dashes',
    ])
  })

  it.each(['', '# nothing', '- a', 'text', 'x: &x [*x]', '__proto__: {a: 1}'])(
    'that holds no front matter is refused: "%s"',
    (yaml) => {
      expect(problemsOf(`---\n${yaml}\n---\n`).length).toBeGreaterThan(0)
    },
  )
})

describe('keys', () => {
  it('that are missing are named', () => {
    expect(problemsOf(write({ title: undefined }))).toEqual([
      '1:1 title: expected the key "title"; found nothing; add "title": "…"',
    ])
  })

  it('that are unknown are named with the nearest', () => {
    expect(problemsOf(write({ titel: 'x' }))).toEqual([
      '9:1 titel: expected one of the keys "title", "description", "audience", "topics", "published", "revised", "checked", "draft" or "basedOn"; found the unknown key "titel"; write "title", or remove the key',
    ])
  })

  it('with a wrong value are refused at their line, all at once', () => {
    const problems = problemsOf(write({ audience: 'boss', topics: '[]', title: '2030' }))
    expect(problems.map((problem) => problem.split(';')[0])).toEqual([
      '2:1 title: expected text in double quotes',
      '4:1 audience: expected one of "managers", "engineers" or "everyone"',
      expect.stringContaining('5:1 topics: expected a list of at least 1'),
    ])
  })
})

describe('days', () => {
  it('must exist: YAML would turn 31 February into 3 March', () => {
    expect(problemsOf(write({ checked: '2026-02-31' }))).toEqual([
      '8:1 checked: expected a day of the calendar; found 2026-02-31; correct the day',
    ])
    expect(problemsOf(write({ checked: '"2026-02-31"' }))).toHaveLength(1)
  })

  it('must be days, not times', () => {
    expect(problemsOf(write({ checked: '2026-02-01T10:00:00Z' }))[0]).toBe(
      '8:1 checked: expected a date such as "2026-11-20"; found "2026-02-01T10:00:00Z"; write it in the form "2026-11-20"',
    )
  })

  it('are read in flow style too', () => {
    const yaml = Object.entries(lines)
      .map(([key, value]) => `${key}: ${value}`)
      .join(', ')
    expect(parse(`---\n{ ${yaml} }\n---\n`).front?.revised).toBe('2026-11-10')
  })

  it('must be in order', () => {
    expect(problemsOf(write({ revised: '2026-10-31' }))).toEqual([
      '7:1 revised: expected a day not before "published" (2026-11-01); found 2026-10-31; correct one of the two days',
    ])
    expect(problemsOf(write({ revised: '2026-11-01' }))).toEqual([])
  })
})

describe('title and description', () => {
  it.each(['title', 'description'])('hold no figure: %s', (key) => {
    const line = key === 'title' ? 2 : 3
    expect(problemsOf(write({ [key]: 'By 2030, 79% are missing' }))).toEqual([
      `${line}:1 ${key}: expected a ${key} without figures: they cannot be bound to a row here; found "79%"; say it in words and give the figure in the text`,
    ])
  })
})

it('no text makes it throw', () => {
  const part = fc.oneof(
    fc.constantFrom(
      '---',
      '\n',
      'title: ',
      '- ',
      '{',
      '}',
      '&a',
      '*a',
      '<<: ',
      '!!js/regexp ',
      '"',
      "'",
      '2026-02-31',
      '\t',
      '# ',
      '|',
    ),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.array(part), fc.boolean(), (parts, isFramed) => {
      const text = isFramed ? `---\n${parts.join('')}\n---\nx` : parts.join('')
      const { front, problems } = parse(text)
      expect(front === undefined).toBe(problems.length > 0)
    }),
    { numRuns: 500 },
  )
})
