import { toJsxRuntime, type Components } from 'hast-util-to-jsx-runtime'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import { ChartHero } from '@/components/charts/chart-hero'
import { prepareChart } from '@/components/charts/chart-view'
import type { Article } from '@/lib/domain/atlas'
import type { TermElementProps } from '@/lib/domain/glossary/mark-terms'
import { holdSigns, type HeldSigns } from '@/lib/domain/reading/hold-signs'
import type { PageContext } from '@/lib/site/page-context'
import type {
  ChartElementProps,
  FigureElementProps,
  LinkElementProps,
  SourceElementProps,
} from '@/lib/markdown/elements'
import { paths } from '@/lib/site/paths'
import { FigureInProse } from './figure-in-prose'
import { TermInProse } from './term-in-prose'
import { SectionHeading } from './section-heading'

type HeadingProps = Pick<React.ComponentProps<typeof SectionHeading>, 'id' | 'className' | 'children'>

type Props = {
  article: Article
  /** Its tree, with terms marked. */
  body: Article['body']
  context: PageContext
}

/** The article's text: Markdown became a tree of elements, and each of ours becomes its component. */
export function ArticleBody({ article, body, context }: Props) {
  const { atlas, locale, t, link } = context
  const ours = {
    h2: (props: HeadingProps) => <SectionHeading {...props} level={2} article={article} t={t} />,
    // Wider than a phone, a table scrolls in a box of its own, which the keyboard must reach.
    table: (props: React.ComponentProps<'table'>) => (
      <div className="table-scroll" role="group" aria-label={t('article.table')} tabIndex={0}>
        <table {...props} />
      </div>
    ),
    h3: (props: HeadingProps) => <SectionHeading {...props} level={3} article={article} t={t} />,
    'atlas-figure': (props: FigureElementProps & HeldSigns) => (
      <FigureInProse {...props} article={article} context={context} />
    ),
    'atlas-term': (props: TermElementProps) => <TermInProse {...props} context={context} />,
    'atlas-chart': ({ chart, view }: ChartElementProps) => (
      <ChartHero prepared={prepareChart(atlas, chart, view, locale, t)} context={context} />
    ),
    'atlas-source': ({ source }: SourceElementProps) => (
      <a href={link(paths.source(locale, source))}>{atlas.sources.get(source)?.title[locale]}</a>
    ),
    'atlas-link': ({ href, children }: LinkElementProps) => (
      <a href={link(`/${locale}${href}`)}>{children as React.ReactNode}</a>
    ),
  }
  // The names are ours, not HTML's, so the library's type of known elements cannot hold them.
  const components = ours as unknown as Partial<Components>
  return (
    <div className="prose">
      {toJsxRuntime(holdSigns(body), { Fragment, jsx, jsxs, components, tableCellAlignToStyle: false })}
    </div>
  )
}
