'use client'

import { useState } from 'react'
import { CopyButton } from '@/components/ui/copy-button.client'
import type { ChartTranslator } from '../chart-words'
import { toWidth } from './embed-width'

type Props = { t: ChartTranslator; code: string; edition: number }

const widths = [undefined, 800, 600] as const

/** The code of the frame, as wide as its place or as chosen. */
export function EmbedPanel({ t, code, edition }: Props) {
  const [width, setWidth] = useState<(typeof widths)[number]>()
  const text = toWidth(code, width)
  return (
    <>
      <p className="tool-hint">{t('toolbar.embedHint', { edition })}</p>
      <fieldset className="segments needs-script">
        <legend className="sr-only">{t('toolbar.width')}</legend>
        {widths.map((one) => (
          <label key={one ?? 0}>
            <input type="radio" name="embed-width" checked={width === one} onChange={() => setWidth(one)} />
            <span>{one === undefined ? t('toolbar.fullWidth') : t('toolbar.pixels', { count: one })}</span>
          </label>
        ))}
      </fieldset>
      <label className="tool-text">
        {t('toolbar.embedCode')}
        <textarea readOnly rows={8} spellCheck={false} value={text} onFocus={(event) => event.currentTarget.select()} />
      </label>
      <CopyButton
        text={text}
        label={t('toolbar.copyCode')}
        done={t('toolbar.copied')}
        failed={t('toolbar.notCopied')}
      />
    </>
  )
}
