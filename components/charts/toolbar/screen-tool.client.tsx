'use client'

import { useSyncExternalStore } from 'react'
import type { ChartTranslator } from '../chart-words'
import { ToolIcon } from './tool-icon'

type ScreenState = 'off' | 'on' | 'none'

function subscribe(listener: () => void): () => void {
  document.addEventListener('fullscreenchange', listener)
  return () => document.removeEventListener('fullscreenchange', listener)
}

function readState(): ScreenState {
  if (document.fullscreenElement) return 'on'
  return document.fullscreenEnabled ? 'off' : 'none'
}

/** Shows the figure it stands in on the whole screen, and leaves it again; the focus stays on it. Not shown on an iPhone. */
export function ScreenTool({ t }: { t: ChartTranslator }) {
  const state = useSyncExternalStore(subscribe, readState, () => 'off' as const)
  const turn = (button: HTMLElement) => {
    const done = state === 'on' ? document.exitFullscreen() : button.closest('figure')?.requestFullscreen()
    // Refused, as by a frame's host: the chart stays as it is.
    void done?.catch(() => {})
  }
  return (
    <button
      type="button"
      className="tool tool-turn needs-script"
      data-state={state}
      onClick={(event) => turn(event.currentTarget)}
    >
      <ToolIcon name={state === 'on' ? 'close' : 'screen'} />
      {t(state === 'on' ? 'toolbar.leaveFullScreen' : 'toolbar.fullScreen')}
    </button>
  )
}
