import type { ReactNode } from 'react'
import type { Translator } from '@/lib/i18n/translator'
import type { NoteElementProps } from '@/lib/markdown/elements'

type Props = Omit<NoteElementProps, 'children'> & { t: Translator; children?: ReactNode }

/**
 * The number of a footnote. Pressing it opens the note in the browser's own popover, as a figure opens its card. Where the
 * margin has room the note stands there as well, for eyes alone: who listens is read it in the card or in the list.
 */
export function NoteReference({ number, id, entry, t, children }: Props) {
  const card = `${entry}-card`
  const label = t('article.note', { number })
  return (
    <>
      <span className="held">
        <button type="button" className="fig-mark note-mark" id={id} popoverTarget={card} aria-label={label}>
          {number}
        </button>
      </span>
      {children !== undefined && (
        <>
          <span popover="auto" id={card} className="card-figure" role="group" aria-label={label}>
            <span>{children}</span>
          </span>
          <span className="side-note" inert>
            {number} {children}
          </span>
        </>
      )}
    </>
  )
}
