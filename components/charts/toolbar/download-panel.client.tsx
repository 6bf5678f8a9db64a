'use client'

import { useState } from 'react'
import type { ChartTranslator } from '../chart-words'
import { saveFile } from '@/components/ui/save-file'
import { fileForms, type FileForm, type ViewFileLinks } from './toolbar-data'
import type { SeenFiles } from './seen-files'

type Group = { title: string; files: ViewFileLinks }

type Props = {
  t: ChartTranslator
  /** Files of the published view, and of the whole chart; the first is left out where both hold the same. */
  published: readonly Group[]
  /** What the reader sees where no published file holds it: made at a press. */
  seen: SeenFiles | undefined
  seenTitle: string
}

/** Files of what is seen and of the whole chart, each with its number of rows. */
export function DownloadPanel({ t, published, seen, seenTitle }: Props) {
  return (
    <>
      {seen && <SeenGroup t={t} title={seenTitle} seen={seen} />}
      {published.map(({ title, files }) => (
        <section key={title} className="tool-files">
          <h3>{title}</h3>
          <div className="push">
            {fileForms.map((form) => (
              <a key={form} className="button" href={files[form].href} download={files[form].name}>
                {nameOf(form, t)}
              </a>
            ))}
          </div>
        </section>
      ))}
      <p className="tool-hint">{t('toolbar.rowHint')}</p>
    </>
  )
}

function nameOf(form: FileForm, t: ChartTranslator): string {
  return form === 'excel' ? t('toolbar.excel') : form.toUpperCase()
}

function SeenGroup({ t, title, seen }: { t: ChartTranslator; title: string; seen: SeenFiles }) {
  const [said, setSaid] = useState('')
  const save = async (form: FileForm) => {
    const name = seen.nameOf(form)
    setSaid(t('toolbar.making', { name }))
    try {
      saveFile(await seen.make(form), name)
      setSaid(t('toolbar.made', { name }))
    } catch {
      // The code that makes files could not be had, or the browser does not draw pictures: the published files remain.
      setSaid(t('toolbar.notMade'))
    }
  }
  return (
    <section className="tool-files">
      <h3>{title}</h3>
      <div className="push">
        {fileForms.map((form) => (
          <button key={form} type="button" className="button" onClick={() => void save(form)}>
            {nameOf(form, t)}
          </button>
        ))}
      </div>
      <p role="status" className="tool-hint">
        {said}
      </p>
    </section>
  )
}
