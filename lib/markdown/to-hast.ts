import type { Root as HastRoot } from 'hast'
import type { Root } from 'mdast'
import rehypeSanitize, { defaultSchema, type Options as Schema } from 'rehype-sanitize'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import type { Locale } from '../schema/text.ts'
import { elementNames, figureForms, noteClasses } from './elements.ts'
import { bindNotes } from './bind-notes.ts'
import { footnotePrefix, footnoteWords } from './footnotes.ts'

const textTags = ['a', 'blockquote', 'br', 'code', 'em', 'h2', 'h3', 'hr', 'li', 'ol', 'p', 'pre', 'section', 'strong']
const tableTags = ['sup', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul']
const defaults = defaultSchema.attributes ?? {}

/** What may stand in an article: the part of the default schema that Markdown makes, and the elements of directives. */
const articleSchema: Schema = {
  ...defaultSchema,
  tagNames: [...textTags, ...tableTags, 'aside', 'span', ...Object.values(elementNames)],
  attributes: {
    a: defaults.a ?? [],
    code: defaults.code ?? [],
    h2: defaults.h2 ?? [],
    section: defaults.section ?? [],
    ol: ['start'],
    td: ['align'],
    th: ['align'],
    p: [['className', noteClasses.title]],
    aside: [['className', noteClasses.aside]],
    [elementNames.figure]: ['reference', 'place', ['as', ...figureForms]],
    [elementNames.chart]: ['chart', 'view'],
    [elementNames.source]: ['source'],
    [elementNames.link]: ['href'],
    [elementNames.ruby]: ['reading'],
    '*': ['id'],
  },
  // Ids come from headings (checked against idPattern) and from footnotes (prefixed by remark-rehype): a prefix here
  // would break every link to a section.
  clobber: [],
  protocols: { href: ['https', 'mailto'] },
  required: {},
}

function createProcessor(locale: Locale) {
  const words = footnoteWords[locale]
  return unified()
    .use(remarkRehype, {
      clobberPrefix: footnotePrefix,
      footnoteLabel: words.label,
      footnoteLabelProperties: {},
      footnoteBackLabel: (referenceIndex) => words.back(referenceIndex + 1),
    })
    .use(rehypeSanitize, articleSchema)
    .freeze()
}

const processors = { en: createProcessor('en'), ja: createProcessor('ja') }

/** The checked tree as elements, sanitised last so that nothing a directive made escapes it. */
export function toHast(tree: Root, locale: Locale): HastRoot {
  return bindNotes(processors[locale].runSync(tree))
}
