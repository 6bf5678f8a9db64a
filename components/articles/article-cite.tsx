import type { Translator } from '@/lib/i18n/translator'

type Form = 'apa' | 'japanese' | 'bibtex' | 'ris' | 'csl'
type Props = { citations: readonly { form: Form; text: string }[]; t: Translator }

const titles = { apa: 'APA', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' } as const
/** Forms a reference manager reads, as against those that stand in a text. */
const codes = new Set<Form>(['bibtex', 'ris', 'csl'])

/** The article as a reference, the first form open. Needs no script: a press selects the whole reference. */
export function ArticleCite({ citations, t }: Props) {
  return (
    <section className="article-cite" aria-labelledby="cite-this-article">
      <h2 id="cite-this-article">{t('article.cite')}</h2>
      <p className="text-soft">{t('article.citeLede')}</p>
      {citations.map(({ form, text }, index) => (
        <details key={form} name="cite" open={index === 0} className="cite">
          <summary>{form === 'japanese' ? t('toolbar.japanese') : titles[form]}</summary>
          <p className={codes.has(form) ? 'cite-text cite-code' : 'cite-text'}>{text.trimEnd()}</p>
        </details>
      ))}
    </section>
  )
}
