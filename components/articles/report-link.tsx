import type { Article } from '@/lib/domain/atlas'
import { toAddress } from '@/lib/site/link'
import type { PageContext } from '@/lib/site/page-context'
import { paths } from '@/lib/site/paths'
import { toMailLink } from '@/lib/site/report-mail'

type Figure = {
  /** "dataset/key". */
  reference: string
  /** The figure as the text prints it. */
  value: string
}
type Props = { article: Article; context: PageContext }

/** The letter that reports an error: the article by name and address, the figure by reference and as printed. */
function toReport({ article, context: { atlas, t } }: Props, figure?: Figure): string {
  const { slug, locale, front } = article
  const address = toAddress(atlas.site, paths.article(locale, slug))
  const about = figure
    ? [t('reading.reportReference', { reference: figure.reference }), t('reading.reportValue', { value: figure.value })]
    : []
  return toMailLink(atlas.site.contact, {
    subject: t('reading.reportSubject', { title: front.title }),
    lines: [t('reading.reportAddress', { address }), ...about, '', t('reading.reportAsk'), ''],
  })
}

/** In the card of a figure. */
export function ReportFigure({ figure, ...props }: Props & { figure: Figure }) {
  return (
    <a className="report" href={toReport(props, figure)}>
      {props.context.t('reading.reportFigure')}
    </a>
  )
}

/** At the foot of the article: for figures in words, in charts and in tables too. */
export function ReportArticle(props: Props) {
  const { t } = props.context
  return (
    <p className="report-article">
      <a href={toReport(props)}>{t('reading.report')}</a>
      <br />
      <span className="text-soft">{t('reading.reportLede')}</span>
    </p>
  )
}
