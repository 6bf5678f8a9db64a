/**
 * Texts that are hard on parsers of Markdown: `unit` again and again, up to a length. `lines` breaks them into lines and
 * paragraphs as long as an article may have; without it they are one line.
 */
export const patterns: Readonly<Record<string, string>> = {
  'opening brackets': '[',
  'closing brackets': ']',
  'brackets inside one another': '[[a](b)',
  'openings of images': '![[',
  'openings of emphasis': '*a ',
  'ends of emphasis': 'a* b_ ',
  'emphasis of both kinds': '**_',
  'emphasis that crosses': '*a **a ',
  'openings of struck-out text': '~~a ',
  quotations: '>',
  'quotations with spaces': '> ',
  'lists inside one another': '- ',
  'numbered lists inside one another': '1. ',
  'openings of comments': '<!--',
  'openings of declarations': '<!A',
  'openings of instructions': '<?',
  'openings of CDATA': '<![CDATA[',
  'openings of tags': '<a ',
  'openings of attributes': '<a b="',
  'openings of addresses': '<https:',
  'ends of tags': '</a',
  ampersands: '&',
  entities: '&amp;',
  'entities without end': '&#x41',
  bars: '|',
  'heads of tables': '|-',
  'footnotes that are missing': '[^a',
  references: '[a]',
  'links without end': '[a](',
  'links to addresses without end': '[a](<b',
  'links with titles without end': '[a](b "c',
  'mail addresses': 'a@a.a ',
  'mail addresses in a row': 'a@a.a',
  'web addresses': 'https://a.a ',
  'web addresses in a row': 'www.a',
  colons: ':',
  'names of directives': ':a ',
  'labels of directives': ':a[',
  'attributes of directives': ':a{b=',
  'figures of no row': ':figure[a/b] ',
  'figures without end': ':figure[',
  numbers: '8 ',
  'numbers in a word': '8.a',
  letters: 'a',
  spaces: ' ',
  tabs: '\t',
  backslashes: '\\',
  braces: '{#',
  Japanese: '不足は、',
}

/** Code spans whose openings are each one longer than the last, so that none is closed. */
const growingTicks = (length: number) => {
  let text = ''
  for (let run = 1; text.length + run < length; run += 1) text += `${'`'.repeat(run)} `
  return text
}

/** `unit` up to `length`, in one line. */
export const inOneLine = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

const [lineLength, linesInBlock] = [1_180, 5]

/** The same in lines of 1,180 characters, with an empty line after every fifth: nearly the longest blocks there may be. */
function inBlocks(unit: string, length: number): string {
  const line = inOneLine(unit, lineLength)
  const block = `${Array.from({ length: linesInBlock }, () => line).join('\n')}\n\n`
  return inOneLine(block, length)
}

/** Texts whose lines count: a line for each entry. */
const lineKinds: Readonly<Record<string, (index: number) => string>> = {
  definitions: (index) => `[a${index}]: /charts/\n`,
  'definitions of one name': () => '[a]: /charts/\n',
  'definitions with titles without end': () => '[a]: b "c\n',
  footnotes: (index) => `x[^${index}]\n\n[^${index}]: y\n\n`,
  headings: (index) => `## a {#a${index}}\n\n`,
  'headings without id': () => '# a\n',
  'links to missing headings': (index) => `[a](#b${index})\n\n`,
  'links to missing pages': (index) => `[a](/charts/b${index}/)\n\n`,
  items: () => '- a\n',
  'items of items': (index) => `${' '.repeat((index % 18) * 2)}- a\n`,
  'quotations one deeper than the last': (index) => `${'>'.repeat(index % 20)}a\n`,
  notes: () => ':::note{title="a"}\nb\n:::\n\n',
  'notes without end': () => ':::note{title="a"}\n',
  charts: () => '::chart{id=it-talent-gap view=medium}\n\n',
  'rows of a table': (index) => (index % 50 === 0 ? '\n|a|b|\n|-|-|\n' : '|a|b|\n'),
  'rows shorter than the head': (index) =>
    index % 50 === 0 ? `\n${'|a'.repeat(20)}|\n${'|-'.repeat(20)}|\n` : '|a|\n',
  'heads of tables alone': () => '|a|b|\n|-|\n',
  'underlines of headings': () => 'a\n===\n',
  'comments without end': () => '<!--\n\n',
  'code without end': () => '```\n',
  'code of growing fences': (index) => `${'`'.repeat(3 + (index % 40))}\n`,
  'letters, a line each': () => 'a\n',
  'hard breaks': () => 'a  \n',
}

/** Every hard text of about this many characters, within the limits of line and block. */
export function listHardTexts(length: number): [name: string, text: string][] {
  const ofLines = (line: (index: number) => string) => {
    let text = ''
    for (let index = 0; text.length < length; index += 1) {
      text += line(index)
      if (index % 100 === 99) text += '\n'
    }
    return text
  }
  return [
    ...Object.entries(patterns).map(([name, unit]): [string, string] => [name, inBlocks(unit, length)]),
    [
      'code spans of growing openings',
      `${`${growingTicks(1_180)}\n\n`.repeat(Math.ceil(length / 1_180))}`.slice(0, length),
    ],
    ...Object.entries(lineKinds).map(([name, line]): [string, string] => [name, ofLines(line)]),
  ]
}
