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

const addressOf = ({ article: { slug, locale }, context: { atlas } }: Props) =>
  toAddress(atlas.site, paths.article(locale, slug))

/**
 * The letter about one figure: its reference, the page's address and what is printed. It is short and says nothing in words, since a page
 * holds one for each figure, and Japanese grows ninefold in an address.
 */
function toFigureReport({ figure: { reference, value }, ...props }: Props & { figure: Figure }): string {
  return toMailLink(props.context.atlas.site.contact, {
    subject: reference,
    lines: [addressOf(props), value],
  })
}

/** The letter about an article: name and address, and what to write. */
function toReport(props: Props): string {
  const { t, atlas } = props.context
  return toMailLink(atlas.site.contact, {
    subject: t('reading.reportSubject', { title: props.article.front.title }),
    lines: [t('reading.reportAddress', { address: addressOf(props) }), '', t('reading.reportAsk'), ''],
  })
}

/** In the card of a figure. */
export function ReportFigure(props: Props & { figure: Figure }) {
  return (
    <a className="report" href={toFigureReport(props)}>
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
