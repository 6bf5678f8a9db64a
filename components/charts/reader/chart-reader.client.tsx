'use client'

import { useEffect, useId, useRef, useState, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react'
import type { ChartWords } from '../chart-words'
import type { ChartLayout, Mark } from '../layout/types'
import { findMark, groupOf, idOf, marksOf, moveFocus, nearestMark, type MarkId } from './move-focus'
import { ReaderCursor } from './reader-cursor.client'
import { ReaderValues } from './reader-values.client'

type Props = {
  /** Undefined until the stage has been measured. */
  layout: ChartLayout | undefined
  words: ChartWords
  count: number
  describedBy: string
}

/** How long values stay when the pointer leaves, in milliseconds: the way from the drawing into a sheet at the foot. */
const stay = 400

type Reading = { id: MarkId; by: 'mouse' | 'keys' | 'touch'; kept: boolean }

/**
 * Reads values out of the drawing, whatever drew it: by pointer, by finger and by keys, with one tab stop. What is
 * reached by key is spoken; what is reached by finger opens as a sheet, so that no finger lies on it.
 */
export function ChartReader({ layout, words, count, describedBy }: Props) {
  const { t } = words
  const surface = useRef<HTMLDivElement>(null)
  const [reading, setReading] = useState<Reading>()
  const leaving = useRef<number>(undefined)
  const sheet = useId()
  const mark = layout && reading && findMark(layout, reading.id)

  const markAt = (event: PointerEvent | MouseEvent): Mark | undefined => {
    const box = surface.current?.getBoundingClientRect()
    if (!layout || !box || box.width === 0) return undefined
    const scale = layout.width / box.width
    return nearestMark(layout, (event.clientX - box.left) * scale, (event.clientY - box.top) * scale)
  }
  const onPointerMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || reading?.kept) return
    const near = markAt(event)
    if (near) setReading({ id: idOf(near), by: 'mouse', kept: false })
  }
  const onPointerEnter = () => window.clearTimeout(leaving.current)
  const onPointerLeave = () => {
    const leave = () => setReading((now) => (now?.by === 'mouse' && !now.kept ? undefined : now))
    leaving.current = window.setTimeout(leave, stay)
  }
  const readable = layout !== undefined
  useEffect(() => {
    // Presses and keys held while the page slept come now (lib/sleep/waker.ts).
    if (readable) window.dispatchEvent(new Event('atlas:ready'))
  }, [readable])
  const pointed = reading !== undefined && reading.by !== 'keys'
  useEffect(() => {
    // What the pointer opened closes by Escape wherever the focus is.
    if (!pointed) return
    const onEscape = (event: globalThis.KeyboardEvent) => {
      if (event.key === 'Escape') setReading(undefined)
    }
    document.addEventListener('keydown', onEscape)
    return () => document.removeEventListener('keydown', onEscape)
  }, [pointed])
  const onClick = (event: MouseEvent) => {
    const near = markAt(event)
    if (!near) return
    const touch = isTouch(event)
    setReading((now) =>
      now?.kept && !touch ? undefined : { id: idOf(near), by: touch ? 'touch' : 'mouse', kept: true },
    )
  }
  const close = () => setReading(undefined)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Escape' && reading) {
      event.stopPropagation()
      close()
      return
    }
    if (!layout) return
    const kept = reading?.kept ?? false
    if (event.key === 'Enter' && event.target === surface.current) {
      event.preventDefault()
      const start = mark ?? marksOf(layout)[0]
      if (start) setReading({ id: idOf(start), by: 'keys', kept: !kept })
      return
    }
    const next = moveFocus(layout, reading?.id, event.key)
    if (!next) return
    event.preventDefault()
    setReading({ id: idOf(next), by: 'keys', kept })
  }
  const spoken = mark && reading?.by !== 'mouse' ? speak(mark, words) : ''
  return (
    <div
      className="reader"
      onPointerEnter={onPointerEnter}
      onPointerMove={onPointerMove}
      onPointerLeave={onPointerLeave}
      onKeyDown={onKeyDown}
    >
      <div
        ref={surface}
        className="reader-surface"
        data-wake-surface
        role="application"
        tabIndex={0}
        aria-roledescription={t('chart.reader.role')}
        aria-label={t('chart.reader.label', { count })}
        aria-describedby={describedBy}
        onClick={onClick}
      >
        {layout && mark && <ReaderCursor layout={layout} mark={mark} />}
      </div>
      {layout && mark && reading && (
        <ReaderValues
          id={sheet}
          layout={layout}
          mark={mark}
          group={groupOf(layout, mark)}
          words={words}
          kept={reading.kept}
          asSheet={reading.by === 'touch'}
          onClose={() => {
            close()
            surface.current?.focus({ preventScroll: true })
          }}
        />
      )}
      <p className="sr-only" role="status">
        {spoken}
      </p>
    </div>
  )
}

/** Whether a press came from a finger; some browsers send plain mouse events for presses. */
const isTouch = ({ nativeEvent }: MouseEvent) => 'pointerType' in nativeEvent && nativeEvent.pointerType === 'touch'

/** A value in words: series, place, value with unit, status, grade and the number of answers. */
function speak({ series, place, point, panel }: Mark, words: ChartWords): string {
  const { t } = words
  const said = t('chart.reader.spoken', {
    series: words.name(series),
    place: words.placeName(place, panel),
    value: words.spoken(point, panel),
    status: t(`status.${point.status}`),
    grade: t(`grade.${point.grade}`),
  })
  const parts = [
    words.panel(panel),
    said,
    point.sample === undefined ? '' : t('chart.reader.sample', { count: point.sample }),
  ]
  return words.list(parts.filter((part) => part !== ''))
}
