'use client'

import { useState, type ReactNode } from 'react'
import { countRows, selectChart, type ChartModel, type ChartSelection } from '@/lib/domain/chart-model'
import type { ChartWords } from '../chart-words'
import { CitePanel } from './cite-panel.client'
import { DownloadPanel } from './download-panel.client'
import { EmbedPanel } from './embed-panel.client'
import { ImageTool } from './image-tool.client'
import { ScreenTool } from './screen-tool.client'
import { ShareTool } from './share-tool.client'
import type { ToolbarData } from './toolbar-data'
import { PanelButton, ToolPanel } from './tool-panel'
import { toSeenFiles } from './seen-files'

type Props = {
  data: ToolbarData
  words: ChartWords
  /** The whole chart, and the part of it that is shown. */
  model: ChartModel
  shown: ChartModel
  selection: ChartSelection
  highlight: string | undefined
  /** Query of the present state, without the keys of others. */
  query: string
  /** The same without the tab: "" when the view is shown as published. */
  shownQuery: string
}

const isSame = (one: ChartSelection, other: ChartSelection) => JSON.stringify(one) === JSON.stringify(other)

/**
 * What a reader takes away from a chart. Panels and links work without a script; what is seen beyond the published view is
 * made in the browser.
 */
export function ChartToolbar({ data, words, model, shown, selection, highlight, query, shownQuery }: Props) {
  const { t, locale } = words
  const { pinned, whole } = data
  const [said, setSaid] = useState<ReactNode>()
  const own = shownQuery === ''
  const isWhole = highlight === undefined && isSame(selection, whole.selection)
  const seen = own || isWhole ? undefined : toSeenFiles({ data, words, model, shown, highlight, query: shownQuery })
  const seenTitle = t('toolbar.seen', { count: countRows(shown) })
  const all = { title: t('toolbar.all', { count: countRows(selectChart(model, whole.selection)) }), files: whole.files }
  const published = own && !isWhole ? [{ title: seenTitle, files: data.files }, all] : [all]
  const asPublished = !own && <p className="notice">{t('toolbar.asPublished', { view: data.title })}</p>
  return (
    <div className="toolbar" role="group" aria-label={t('toolbar.label')}>
      <ShareTool t={t} address={data.address} title={data.title} query={query} say={setSaid} />
      {pinned && <PanelButton id="tool-embed" icon="embed" text={t('toolbar.embed')} />}
      <PanelButton id="tool-download" icon="download" text={t('toolbar.download')} />
      <ImageTool t={t} file={(isWhole ? whole : data).files.png} seen={seen} say={setSaid} />
      {pinned && <PanelButton id="tool-cite" icon="cite" text={t('toolbar.cite')} />}
      <ScreenTool t={t} />
      <p role="status" className="tool-said">
        {said}
      </p>
      <ToolPanel id="tool-download" title={t('toolbar.download')} close={t('toolbar.close')}>
        <DownloadPanel t={t} published={published} seen={seen} seenTitle={seenTitle} />
      </ToolPanel>
      {pinned && (
        <>
          <ToolPanel id="tool-embed" title={t('toolbar.embed')} close={t('toolbar.close')}>
            {asPublished}
            <EmbedPanel t={t} code={pinned.embedCode} edition={pinned.edition} />
          </ToolPanel>
          <ToolPanel id="tool-cite" title={t('toolbar.cite')} close={t('toolbar.close')}>
            {asPublished}
            <CitePanel t={t} locale={locale} citations={pinned.citations} names={pinned.names} />
          </ToolPanel>
        </>
      )}
    </div>
  )
}
