import { Children, cloneElement, Fragment, isValidElement, type ReactNode } from 'react'
import { splitPhrases } from '@/lib/i18n/phrases'

/** Browsers break behind a closing bracket whatever follows: of such a phrase no particle may begin a line. */
const endsInParticle = /[」』）】]\p{Script=Hiragana}/u

type Props = { lang: string; children: ReactNode }
type WithChildren = { children?: ReactNode }

function textOf(node: ReactNode): string {
  if (typeof node === 'string' || typeof node === 'number') return String(node)
  if (Array.isArray(node)) return node.map(textOf).join('')
  return isValidElement<WithChildren>(node) ? textOf(node.props.children) : ''
}

/** The same nodes with a break opportunity at each place where a phrase begins; `start` is where the first of them stands. */
function breakAt(node: ReactNode, places: ReadonlySet<number>, start: number): ReactNode {
  if (isValidElement<WithChildren>(node)) {
    return cloneElement(node, undefined, breakAt(node.props.children, places, start))
  }
  if (Array.isArray(node)) {
    let at = start
    return Children.map(node as ReactNode[], (child) => {
      const from = at
      at += textOf(child).length
      return breakAt(child, places, from)
    })
  }
  const text = textOf(node)
  const cuts = [0, ...[...places].map((place) => place - start).filter((place) => place > 0 && place < text.length)]
  return cuts.map((cut, index) => {
    const phrase = text.slice(cut, cuts[index + 1])
    return (
      <Fragment key={cut}>
        {places.has(start + cut) && <wbr />}
        {endsInParticle.test(phrase) ? <span className="held">{phrase}</span> : phrase}
      </Fragment>
    )
  })
}

/**
 * A heading's words with a break opportunity between Japanese phrases, where alone the style sheet then breaks them. They add
 * no letter: names, copies and searches of the heading are its words. Text in other languages is left as it is.
 */
export function Phrases({ lang, children }: Props): ReactNode {
  const text = lang === 'ja' ? textOf(children) : ''
  const phrases = splitPhrases(text)
  if (phrases.length < 2) return children
  const places = new Set<number>()
  let at = 0
  for (const phrase of phrases.slice(0, -1)) {
    at += phrase.length
    places.add(at)
  }
  return breakAt(children, places, 0)
}
