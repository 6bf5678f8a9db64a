import { judgeLength } from '../../lib/domain/title-limits.ts'
import { findLooseNumbers } from '../../lib/markdown/numbers.ts'
import { frontMatterSchema, slugSchema } from '../../lib/schema/article.ts'
import { type Locale, locales } from '../../lib/schema/text.ts'
import { judgeNewId } from './judge-id.ts'
import type { Kind } from './plan.ts'
import { type Answers, answerOf, askBoth } from './question.ts'

const { audience, topics } = frontMatterSchema.shape
const allTopics = topics.element.options
const listTopics = (value: string) => value.split(',').map((topic) => topic.trim())

/** Judged now, when it can still be typed anew: the check would refuse it all the same. */
function judgeTitle(value: string, kind: 'article' | 'description', locale: Locale): string | undefined {
  const [loose] = findLooseNumbers(value)
  if (loose) return `holds the figure "${loose.number}": say it in words, and give the figure in the text`
  const long = judgeLength(value, kind, locale)
  return long && `has ${long.found}, of ${long.expected}`
}

/** True as it stands, and each paragraph says what belongs in its place. */
const bodies: Record<Locale, string> = {
  en: `This article is not written yet. Its first paragraph says what a reader will know at the end, and for whom it is; no heading goes before it.

## What the figures say {#what-the-figures-say}

Nothing is said here yet. A figure is named by its dataset and row, so that it follows the data; a document by its source; a chart stands on a line of its own. README.md lists the forms, and the other articles show them in use. A heading ends with the same id in both languages.
`,
  ja: `この記事はまだ書かれていない。冒頭の段落には、誰に向けた記事か、読み終えたときに何が分かるかを書く。その前に見出しは置かない。

## 数値が示すこと {#what-the-figures-say}

ここにはまだ何も書かれていない。数値はデータセットと行の名前で、文書は出典の名前で示し、グラフは独立した行に置く。書き方はREADME.mdにあり、実例はほかの記事にある。見出しの末尾には、両言語で同じidを付ける。
`,
}

function toMarkdown(answers: Answers, today: string, locale: Locale): string {
  const lines = [
    '---',
    '# Not for readers yet. Take this line out of both files when the article is ready.',
    'draft: true',
    '# What the reader learns, as a phrase; no figure, since none can be bound here.',
    `title: ${JSON.stringify(answerOf(answers, `title-${locale}`))}`,
    '# One or two sentences for lists and search results; no figure either.',
    `description: ${JSON.stringify(answerOf(answers, `description-${locale}`))}`,
    `# One of ${audience.options.join(', ')}.`,
    `audience: ${answerOf(answers, 'audience')}`,
    `# One or more of ${allTopics.join(', ')}.`,
    `topics: [${listTopics(answerOf(answers, 'topics')).join(', ')}]`,
    '# The day readers first see it, that of the last change, and that on which its figures were last checked.',
    `published: ${today}`,
    `revised: ${today}`,
    `checked: ${today}`,
    '---',
    '',
    bodies[locale],
  ]
  return lines.join('\n')
}

const folderOf = (slug: string) => `content/articles/${slug}`

export const articleKind: Kind = {
  about: 'an article: a draft in both languages, left out of the build until it is ready',
  questions: (project) => [
    {
      flag: 'slug',
      text: 'Slug: the last part of its address, which never changes',
      judge: (value) =>
        judgeNewId(value, project, { fileOf: folderOf, pageOf: (slug) => `/articles/${slug}/`, schema: slugSchema }),
    },
    ...askBoth('title', 'Title', { judge: (value, locale) => judgeTitle(value, 'article', locale) }),
    ...askBoth('description', 'One or two sentences on what the reader learns', {
      judge: (value, locale) => judgeTitle(value, 'description', locale),
    }),
    { flag: 'audience', text: 'For whom', options: () => audience.options, fallback: () => 'everyone' },
    {
      flag: 'topics',
      text: `Topics, with commas between (${allTopics.join(', ')})`,
      judge: (value) => {
        const unknown = listTopics(value).find((topic) => !allTopics.some((known) => known === topic))
        return unknown === undefined ? undefined : `names no topic with "${unknown}": write ${allTopics.join(', ')}`
      },
    },
  ],
  plan: (answers, { today }) => {
    const slug = answerOf(answers, 'slug')
    return {
      files: locales.map((locale) => ({
        file: `${folderOf(slug)}/${locale}.md`,
        text: toMarkdown(answers, today, locale),
      })),
      next: [
        `npm run dev, then http://localhost:3000/en/articles/${slug}/ and /ja/articles/${slug}/ (a draft is shown there only)`,
        'npm run check:content while you write: it names every figure, link and heading that is not right',
        'when it is ready, take "draft: true" out of both files',
      ],
    }
  },
}
