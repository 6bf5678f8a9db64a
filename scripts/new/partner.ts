import { partnerSchema } from '../../lib/schema/partner.ts'
import { idPattern } from '../../lib/schema/id.ts'
import { formatData } from './format-data.ts'
import { judgeNewId } from './judge-id.ts'
import type { Kind } from './plan.ts'
import { type Answers, answerOf, askBoth, textOf } from './question.ts'

const { id, kind, region } = partnerSchema.shape
const fileOf = (partner: string) => `data/partners/${partner}.json`
const listMembers = (value: string) => value.split(',').map((member) => member.trim())
const isGroup = (answers: Answers) => answers['kind'] === 'group'

export const partnerKind: Kind = {
  about: 'a partner: a country or a group of countries in the comparison',
  questions: (project) => [
    {
      flag: 'id',
      text: 'Id: part of the links to comparisons, so it never changes',
      judge: (value) => judgeNewId(value, project, { fileOf, schema: id }),
    },
    { flag: 'kind', text: 'One country, or a group of them', options: () => kind.options, fallback: () => 'country' },
    {
      flag: 'members',
      text: 'Countries of the group, ids with commas between',
      when: isGroup,
      judge: (value, answers) => {
        const wrong = listMembers(value).find((member) => !idPattern.test(member) || member === answers['id'])
        return wrong === undefined ? undefined : `names no country with "${wrong}": write ids such as "india,vietnam"`
      },
    },
    ...askBoth('title', 'Name'),
    ...askBoth('short', 'Short name, for the heads of tables on phones', {
      fallback: (answers, locale) => answers[`title-${locale}`],
    }),
    { flag: 'region', text: 'Region', options: () => region.options },
    ...askBoth('about', 'What it covers, in a sentence'),
  ],
  plan: (answers, { partners }) => {
    const partner = answerOf(answers, 'id')
    const value = {
      id: partner,
      kind: answerOf(answers, 'kind'),
      title: textOf(answers, 'title'),
      short: textOf(answers, 'short'),
      region: answerOf(answers, 'region'),
      about: textOf(answers, 'about'),
      members: isGroup(answers) ? listMembers(answerOf(answers, 'members')) : undefined,
      order: Math.max(0, ...partners.map(({ order }) => order)) + 1,
    }
    return {
      files: [{ file: fileOf(partner), text: `${formatData(value)}\n` }],
      next: [
        'npm run dev, then http://localhost:3000/en/compare/ (it stands last; "order" in its file moves it)',
        'its cities go to data/cities.json; what independent figures say of it, to data/evidence',
        'where the vendor rated it, nine rows go to data/datasets/partner-ratings.json, with the partner as a value there',
      ],
    }
  },
}
