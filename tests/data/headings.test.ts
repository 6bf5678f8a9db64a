import { expect, it } from 'vitest'
import { fillTitle } from '@/lib/domain/title.ts'
import { formatRow } from '@/lib/i18n/format-row.ts'
import { splitPhrases } from '@/lib/i18n/phrases.ts'
import { getTranslator } from '@/lib/i18n/translator.ts'
import { loadAtlas } from '@/lib/loaders/load-atlas.ts'
import { projectRoot } from '@/scripts/lib/project.mjs'

const { atlas } = loadAtlas(projectRoot)
if (!atlas) throw new Error('the atlas has problems')
const t = getTranslator('ja')
const articles = atlas.articles.filter(({ locale }) => locale === 'ja')
const titles = [
  ...articles.flatMap(({ front, headings }) => [front.title, ...headings.map(({ text }) => text)]),
  ...[...atlas.charts.values()].flatMap(({ views }) =>
    views.map(({ title }) => fillTitle(title.ja, atlas.datasets, (row) => formatRow(row, 'ja', t))),
  ),
  ...atlas.series.map(({ title }) => title.ja),
]

/** Words in hiragana that a line may begin with; whatever else begins with hiragana is a particle or an ending. */
const words =
  /^(?:そのもの|そのため|それ|その|これまで|この|ここ|こと|もの|とき|ところ|ため|どこ|どの|どう|なぜ|よく|もう|ほか|いくつ|しかた|さらに|あの|ある|いる|ない|あり|わか|できる?|でき|つけ|かか|そろ|めぐ|まま|よる|ひと|わが)/
const widthOf = (text: string) => [...text].reduce((sum, letter) => sum + (/[\x20-\x7e]/.test(letter) ? 0.56 : 1), 0)

it('no line of a real title begins with a particle, an ending or a mark, and every phrase fits a line on a phone', () => {
  expect(titles.length).toBeGreaterThan(200)
  const faults = titles.flatMap((title) => {
    const phrases = splitPhrases(title)
    return phrases
      .filter((phrase) => (/^\p{Script=Hiragana}/u.test(phrase) && !words.test(phrase)) || widthOf(phrase) > 10.1)
      .map((phrase) => `${phrases.join('|')}: ${phrase}`)
  })
  expect(faults).toEqual([])
})
