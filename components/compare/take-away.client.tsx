'use client'

import { useState } from 'react'
import type { ComparisonInput } from '@/lib/publish/comparison-input'
import type { ComparisonFileMessages } from '@/lib/publish/comparison-words'
import { copyText } from '@/components/ui/copy-text'
import { saveFile } from '@/components/ui/save-file'
import type { CompareTranslator } from './compare-words'

type Shown = Omit<ComparisonInput, 'words' | 'address'> & { names: readonly string[] }
type Props = { shown: Shown; messages: ComparisonFileMessages; address: () => string; t: CompareTranslator }

/** Exactly what is shown, as CSV, as Markdown, copied or printed; the writers are fetched at the press. */
export function TakeAway({ shown, messages, address, t }: Props) {
  const [said, setSaid] = useState('')
  const write = async (form: 'csv' | 'markdown') => {
    const writers = await import('./write-files')
    return writers[form](shown, messages, address())
  }
  const tell = async (done: string, act: () => Promise<boolean>) => {
    try {
      setSaid((await act()) ? done : t('compare.take.notCopied'))
    } catch {
      // The writers could not be fetched; what is on screen stays.
      setSaid(t('compare.take.failed'))
    }
  }
  const save = (form: 'csv' | 'markdown', type: string, name: string) =>
    tell('', async () => {
      saveFile(new Blob([await write(form)], { type }), name)
      return true
    })
  const name = `comparison-${shown.partners.join('-')}`
  return (
    <span className="push" role="group" aria-label={t('compare.take.title')}>
      <button
        type="button"
        className="button"
        onClick={() => void save('csv', 'text/csv;charset=utf-8', `${name}.csv`)}
      >
        {t('compare.take.csv')}
      </button>
      <button
        type="button"
        className="button"
        onClick={() => void save('markdown', 'text/markdown;charset=utf-8', `${name}.md`)}
      >
        {t('compare.take.markdown')}
      </button>
      <button
        type="button"
        className="button"
        onClick={() => void tell(t('compare.take.copied'), async () => copyText(await write('markdown')))}
      >
        {t('compare.take.copy')}
      </button>
      <button type="button" className="button" onClick={() => window.print()}>
        {t('compare.take.print')}
      </button>
      <span role="status">{said}</span>
    </span>
  )
}
