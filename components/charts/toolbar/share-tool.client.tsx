'use client'

import { useRef, useState } from 'react'
import { copyText } from '@/components/ui/copy-text'
import type { ChartTranslator } from '../chart-words'
import { ToolIcon } from './tool-icon'
import { ToolPanel } from './tool-panel'

type Props = {
  t: ChartTranslator
  /** Absolute address of the page, without a query. */
  address: string
  title: string
  /** Query of the present state, without the keys of others. */
  query: string
  say: (text: string) => void
}

const panel = 'tool-share'

/**
 * The short link of what is shown: into the system's sheet where fingers point, else into the clipboard. Without a script,
 * and where neither is allowed, a panel shows it.
 */
export function ShareTool({ t, address, title, query, say }: Props) {
  const field = useRef<HTMLInputElement>(null)
  const [asked, setAsked] = useState<string>()
  const share = async (button: HTMLElement) => {
    const link = `${window.location.origin}${window.location.pathname}${query}`
    const sheet = await openSheet({ title, url: link })
    if (sheet !== 'none') return
    if (await copyText(link)) return say(t('chart.copied'))
    setAsked(link)
    document.getElementById(panel)?.showPopover({ source: button })
    field.current?.focus()
    field.current?.select()
  }
  return (
    <>
      <button
        type="button"
        className="tool"
        popoverTarget={panel}
        data-press="script"
        onClick={(event) => {
          event.preventDefault()
          void share(event.currentTarget)
        }}
      >
        <span className="for-mouse">
          <ToolIcon name="link" />
          {t('chart.copyLink')}
        </span>
        <span className="for-finger">
          <ToolIcon name="share" />
          {t('toolbar.share')}
        </span>
      </button>
      <ToolPanel id={panel} title={t('toolbar.linkTitle')} close={t('toolbar.close')}>
        <label className="tool-text">
          {t('chart.copyByHand')}
          <input ref={field} readOnly value={asked ?? address} onFocus={(event) => event.currentTarget.select()} />
        </label>
      </ToolPanel>
    </>
  )
}

/** Offers a link to the system; "none" where there is no sheet for fingers. */
async function openSheet(link: { title: string; url: string }): Promise<'shared' | 'closed' | 'none'> {
  if (!('share' in navigator) || !window.matchMedia('(pointer: coarse)').matches) return 'none'
  try {
    await navigator.share(link)
    return 'shared'
  } catch (error) {
    // The reader closed the sheet; anything else means that there is none.
    return error instanceof DOMException && error.name === 'AbortError' ? 'closed' : 'none'
  }
}
