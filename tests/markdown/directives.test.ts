import { describe, expect, it } from 'vitest'
import { parse, problemsOf, treeOf } from './fixture.ts'

const allowed =
  ':figure[dataset/key], :source[source-id], :literal[27001], :ruby[漢字]{reading=かんじ}, ::chart{id=chart-id view=view-id}, :::note{title="..."}'

describe(':figure', () => {
  it('becomes atlas-figure with its reference and form', () => {
    expect(treeOf('x :figure[it-talent-gap/gap-2030] y')).toContain(
      '{"type":"element","tagName":"atlas-figure","properties":{"reference":"it-talent-gap/gap-2030","as":"plain","place":1},"children":[]}',
    )
    expect(treeOf(':figure[it-talent-gap/gap-2030]{as=unit}')).toContain('"as":"unit"')
  })

  it('is read straight after Japanese text and straight before it', () => {
    expect(parse('不足は:figure[it-talent-gap/gap-2030]人である。', 'ja').article?.figures).toEqual([
      'it-talent-gap/gap-2030',
    ])
  })

  it('is listed once, in reading order', () => {
    const [a, b] = [':figure[it-talent-gap/gap-2030]', ':figure[it-talent-gap/demand-2030]']
    expect(parse(`${b} ${a} ${b}`).article?.figures).toEqual(['it-talent-gap/demand-2030', 'it-talent-gap/gap-2030'])
  })

  it.each([
    [':figure[it-talent-gap]', 'write it as :figure[dataset/key]'],
    [':figure[Gap/x]', 'write it as :figure[dataset/key]'],
    [':figure[]', 'write it as :figure[dataset/key]'],
    [':figure', 'write it as :figure[dataset/key]'],
    [':figure[it-talent-gap/*gap*]', 'write it as :figure[dataset/key]'],
  ])('of another form is refused: %s', (written, fix) => {
    expect(problemsOf(written)).toEqual([`1:1 expected a reference dataset/key to a row; found ${written}; ${fix}`])
  })

  it('of an unknown row is refused, with the nearest key', () => {
    expect(problemsOf('x\ny :figure[it-talent-gap/gap-203]')).toEqual([
      '2:3 expected a reference dataset/key to a row; found :figure[it-talent-gap/gap-203], a figure that no row holds; write "it-talent-gap/gap-2030"',
    ])
    expect(problemsOf(':figure[it-talent-gap/zzz]')).toEqual([
      '1:1 expected a reference dataset/key to a row; found :figure[it-talent-gap/zzz], a figure that no row holds; write a key of data/datasets/it-talent-gap.json',
    ])
  })

  it('of an unknown dataset is refused, with the nearest', () => {
    expect(problemsOf(':figure[it-talent-gaps/gap-2030]')).toEqual([
      '1:1 expected a reference dataset/key to a row; found :figure[it-talent-gaps/gap-2030], a figure that no row holds (no dataset "it-talent-gaps"); write "it-talent-gap/gap-2030"',
    ])
    expect(problemsOf(':figure[zzz/x]')[0]).toMatch(/; write the id of a file in data\/datasets$/)
  })

  it('of a row without a figure is refused', () => {
    expect(problemsOf(':figure[it-talent-gap/gap-2040]')).toEqual([
      '1:1 expected a row with a figure; found :figure[it-talent-gap/gap-2040], a row without one ("not published"); say in words that it is missing, and why',
    ])
  })

  it('in an unknown form is refused', () => {
    expect(problemsOf(':figure[it-talent-gap/gap-2030]{as=big}')).toEqual([
      '1:1 expected as=plain or as=unit; found as=big; write {as=unit} or nothing',
    ])
  })

  it('with another attribute is refused', () => {
    expect(problemsOf(':figure[it-talent-gap/gap-2030]{style=x}')).toEqual([
      '1:1 expected :figure[dataset/key] with only as; found style; remove "style"',
    ])
  })
})

describe('::chart', () => {
  it('becomes atlas-chart with its view', () => {
    const text = '::chart{id=it-talent-gap view=medium}\n\n::chart{id=it-talent-gap}\n\n::chart{id=it-talent-gap}\n'
    expect(treeOf(text)).toContain('"atlas-chart","properties":{"chart":"it-talent-gap","view":"medium"},"children":[]')
    expect(parse(text).article?.charts).toEqual([
      { chart: 'it-talent-gap', view: 'medium' },
      { chart: 'it-talent-gap', view: 'default' },
    ])
  })

  it('of an unknown id or view is refused', () => {
    expect(problemsOf('::chart{id=it-talent-gup}')).toEqual([
      '1:1 expected the id of a chart; found id=it-talent-gup; write "it-talent-gap", or write the id of a file in data/charts',
    ])
    expect(problemsOf('::chart')).toEqual([
      '1:1 expected the id of a chart; found id=; write the id of a file in data/charts',
    ])
    expect(problemsOf('::chart{id=it-talent-gap view=high}')).toEqual([
      '1:1 expected a view of it-talent-gap: default, medium; found view=high; write one of these',
    ])
  })

  it('with a label is refused', () => {
    expect(problemsOf('::chart[Gap]{id=it-talent-gap}')).toEqual([
      '1:1 expected ::chart{id=chart-id} without [...]; found ::chart[Gap]{id=it-talent-gap}; remove the brackets: the chart brings its title',
    ])
  })

  it('with one colon is refused', () => {
    expect(problemsOf('see :chart{id=it-talent-gap}')).toEqual([
      '1:5 expected ::chart{id=chart-id view=view-id}; found :chart{id=it-talent-gap}; write ::chart{id=chart-id view=view-id}, with two colons, on a line of its own',
    ])
  })
})

describe(':source', () => {
  it('becomes atlas-source', () => {
    expect(treeOf('says :source[meti-2019]')).toContain(
      '"atlas-source","properties":{"source":"meti-2019"},"children":[]',
    )
  })

  it('of an unknown id is refused', () => {
    expect(problemsOf(':source[meti-2018]')).toEqual([
      '1:1 expected the id of a source; found :source[meti-2018]; write "meti-2019", or write the id of an entry of data/sources.json',
    ])
  })
})

describe(':literal', () => {
  it('prints its text', () => {
    expect(treeOf('ISO :literal[27001]')).toContain('{"type":"text","value":"27001"}')
    expect(problemsOf('at :literal[10:30]')).toEqual([])
  })

  it.each([':literal', ':literal[]', ':literal[*5*]'])('without plain text is refused: %s', (written) => {
    expect(problemsOf(written)).toEqual([
      `1:1 expected :literal[...] with plain text; found ${written}; write the number between the brackets`,
    ])
  })
})

describe(':::note', () => {
  it('becomes an aside with its title as first paragraph', () => {
    expect(treeOf(':::note{title="Beware"}\nText.\n:::')).toContain(
      '"aside","properties":{"className":["note"]},"children":[{"type":"element","tagName":"p","properties":{"className":["note-title"]},"children":[{"type":"text","value":"Beware"}]}',
    )
  })

  it.each([':::note', ':::note{title=""}', ':::note[Beware]'])('without a title is refused: %s', (written) => {
    expect(problemsOf(`${written}\nText.\n:::`)).toEqual([
      `1:1 expected :::note{title="..."} with a title; found ${written}; write the title as :::note{title="..."}`,
    ])
  })

  it('without an end is refused', () => {
    const message =
      'expected a note that ends with ::: on a line of its own; found :::note{title="T"}; add the line :::'
    expect(problemsOf(':::note{title="T"}\nText.\n')).toEqual([`1:1 ${message}`])
    expect(problemsOf(':::note{title="T"}')).toContain(`1:1 ${message}`)
    expect(problemsOf('> :::note{title="T"}\n> Text.\n> :::')).toEqual([])
  })

  it('without text is refused', () => {
    expect(problemsOf(':::note{title="T"}\n:::')).toEqual([
      '1:1 expected a note with text; found :::note{title="T"}; write the text on the lines after :::note{title="..."}',
    ])
  })

  it('with a figure in its title is refused', () => {
    expect(problemsOf(':::note{title="Of 2030, 79%"}\nx\n:::')).toEqual([
      '1:1 expected a title without figures: they cannot be bound to a row here; found "79%"; say it in words and give the figure in the text',
    ])
  })
})

describe('other directives', () => {
  it.each([':foo', ':foo[x]', 'x:foo[bar]', '(:foo)', '::foo', ':::foo\nx\n:::', ':constructor[x]'])(
    'are refused: %s',
    (text) => {
      const [problem] = problemsOf(text)
      expect(problem).toContain(` expected one of ${allowed}; found `)
      expect(problem).toContain('; use one of these, or write \\: for a plain colon')
    },
  )

  it('known by name but with other colons are refused', () => {
    expect(problemsOf('::figure[it-talent-gap/gap-2030]')).toEqual([
      '1:1 expected :figure[dataset/key]; found ::figure[it-talent-gap/gap-2030]; write :figure[dataset/key], with one colon, inside a line',
    ])
    expect(problemsOf('::note{title=x}')[0]).toMatch(
      /with three colons, on a line of its own, and ::: on the line after its end$/,
    )
  })
})

describe('colons in text', () => {
  it.each([
    'a:b',
    'Note: this',
    '注:これは',
    '比率 a:b:c',
    'x :) y',
    'a: b',
    ':これ',
    '\\:foo',
    'std::vec',
    'B2:B',
    ':-',
    'a:',
  ])('stay: %s', (text) => {
    expect(treeOf(text)).toContain(JSON.stringify(text.replace('\\', '')))
  })

  it('before a digit stay, so that the digits are seen', () => {
    const rest = 'write :figure[dataset/key], or :literal[...] for a number that is no figure of ours'
    for (const time of ['10:30', '9:00', '１０：３０', ':30']) {
      const number = time.replace(/^:/, '')
      const column = time.startsWith(':') ? 2 : 1
      expect(problemsOf(time)).toEqual([
        `1:${column} expected a figure bound to a row, or :literal[...]; found "${number}"; ${rest}`,
      ])
    }
  })

  it('of a time before a directive leave the directive alone', () => {
    expect(parse('B:2030から:figure[it-talent-gap/gap-2030]人', 'ja').outline?.figures).toHaveLength(1)
  })
})
