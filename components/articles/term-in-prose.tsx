import type { TermElementProps } from '@/lib/domain/glossary/mark-terms'
import type { PageContext } from '@/lib/site/page-context'
import { paths } from '@/lib/site/paths'
import { splitTerm } from './split-term'

type Props = TermElementProps & { context: PageContext }

/** The first use of a term. Pressing it opens what it means, in the browser's own popover, as a figure opens its card. */
export function TermInProse({ term: id, text, open, close, context: { atlas, locale, t, link } }: Props) {
  const term = atlas.glossary.find((one) => one.id === id)
  if (!term) throw new Error(`TermInProse: no term ${id}`)
  const { words, pressed } = splitTerm(text, locale)
  const [card, button] = [`t-${id}`, `b-${id}`]
  return (
    <>
      {words !== '' && (
        <>
          {open}
          <label className="term" htmlFor={button}>
            {words}
          </label>
        </>
      )}
      <span className="held">
        {words === '' && open}
        <button
          type="button"
          className="term"
          id={words === '' ? undefined : button}
          popoverTarget={card}
          aria-label={words === '' ? undefined : text}
        >
          {pressed}
        </button>
        {close}
      </span>
      <span popover="auto" id={card} className="card-figure" role="group" aria-label={t('glossary.meaning', { text })}>
        <b>{term.term[locale]}</b>
        <span>{term.definition[locale]}</span>
        <a href={link(paths.term(locale, id))}>{t('glossary.more')}</a>
      </span>
    </>
  )
}
