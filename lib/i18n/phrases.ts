import { isHan, isKatakana, isLatin, isNotFirst } from './letters.ts'
import { type Gap, hiraganaNouns, judgeGap } from './phrase-gaps.ts'

/** Longest phrase kept whole, in full-width letters: a title on a phone of 360 pixels holds ten. */
const widest = 10

/** Knows words of kanji; hiragana it cuts where no reader would. */
const dictionary = new Intl.Segmenter('ja', { granularity: 'word' })

const widthOf = (text: string) =>
  [...text].reduce((sum, letter) => sum + (isLatin(letter) || letter === ' ' ? 0.56 : 1), 0)

/** What may happen before each letter of a text, by its place in UTF-16. */
function listGaps(text: string): Gap[] {
  let endOfNoun = 0
  return Array.from({ length: text.length }, (_, place) => {
    const after = text.slice(place)
    const gap = place === 0 || place < endOfNoun ? 'none' : judgeGap(text.slice(0, place), after)
    endOfNoun = Math.max(endOfNoun, place + (hiraganaNouns.exec(after)?.[0].length ?? 0))
    return gap
  })
}

/** Places inside a word of one script: between words of kanji that the dictionary knows, or anywhere in katakana. */
function listInside(text: string): number[] {
  const words = [...dictionary.segment(text)]
  const ofKanji = words.filter(({ index, segment }) => segment.length > 1 && isHan(segment) && isHan(text[index - 1]))
  const ofKatakana = Array.from({ length: text.length }, (_, place) => place).filter((place) => {
    const after = text.slice(place)
    return isKatakana(text[place - 1]) && isKatakana(after) && !isNotFirst(after)
  })
  return [...ofKanji.map(({ index }) => index), ...ofKatakana]
}

/** Where a phrase too long for a line is opened: near its middle, between the parts of its compounds if it has any. */
function listOpenings(phrase: string, compounds: readonly number[]): number[] {
  if (widthOf(phrase) <= widest) return []
  const places = compounds.length > 0 ? compounds : listInside(phrase)
  const [at] = places.toSorted((a, b) => Math.abs(a - phrase.length / 2) - Math.abs(b - phrase.length / 2))
  if (at === undefined) return []
  const first = listOpenings(
    phrase.slice(0, at),
    compounds.filter((place) => place < at),
  )
  const rest = compounds.filter((place) => place > at).map((place) => place - at)
  return [...first, at, ...listOpenings(phrase.slice(at), rest).map((place) => place + at)]
}

function cutAt(text: string, places: readonly number[]): string[] {
  return [0, ...places].map((place, index) => text.slice(place, places[index]))
}

/**
 * A Japanese text in the phrases (bunsetsu) between which a heading may break; together they are the text. A phrase begins
 * with kanji, katakana or Latin letters and ends with hiragana, so most breaks show in the script itself, and lists hold what
 * does not. A break left out makes a line shorter, a wrong one is read as a mistake: in doubt there is none.
 */
export function splitPhrases(text: string): string[] {
  const gaps = listGaps(text)
  const placesOf = (kind: Gap) => gaps.flatMap((gap, place) => (gap === kind ? [place] : []))
  const compounds = placesOf('compound')
  let start = 0
  return cutAt(text, placesOf('phrase')).flatMap((phrase) => {
    const [from, to] = [start, start + phrase.length]
    start = to
    const inside = compounds.filter((place) => place > from && place < to).map((place) => place - from)
    return cutAt(phrase, listOpenings(phrase, inside))
  })
}
