'use client'

import { CopyButton } from '@/components/ui/copy-button.client'
import type { Locale } from '@/lib/schema/text'
import type { ChartTranslator } from '../chart-words'
import { saveFile } from '@/components/ui/save-file'
import { citationForms, type CitationForm, type ToolbarData } from './toolbar-data'

type Props = { t: ChartTranslator; locale: Locale } & Pick<NonNullable<ToolbarData['pinned']>, 'citations' | 'names'>

const titles = { apa: 'APA', bibtex: 'BibTeX', ris: 'RIS' } as const
const types = { bibtex: 'application/x-bibtex', ris: 'application/x-research-info-systems' } as const

/** The edition as a reference in four forms, the one of the page's language open. */
export function CitePanel({ t, locale, citations, names }: Props) {
  const first: CitationForm = locale === 'ja' ? 'japanese' : 'apa'
  return [first, ...citationForms.filter((form) => form !== first)].map((form) => {
    // What reference managers read.
    const file = form === 'bibtex' || form === 'ris' ? { name: names[form], type: types[form] } : undefined
    return (
      <details key={form} name="cite" open={form === first} className="cite">
        <summary>{form === 'japanese' ? t('toolbar.japanese') : titles[form]}</summary>
        <p className={file ? 'cite-text cite-code' : 'cite-text'}>{citations[form].trimEnd()}</p>
        <div className="push needs-script">
          <CopyButton
            text={citations[form]}
            label={t('toolbar.copy')}
            done={t('toolbar.copied')}
            failed={t('toolbar.notCopied')}
          />
          {file && (
            <button
              type="button"
              className="button"
              onClick={() => saveFile(new Blob([citations[form]], { type: file.type }), file.name)}
            >
              {t('toolbar.save', { name: file.name.replace(/^.*(?=\.)/, '') })}
            </button>
          )}
        </div>
      </details>
    )
  })
}
