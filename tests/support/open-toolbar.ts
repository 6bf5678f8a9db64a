import { publishView, type ViewAddress } from '../../components/charts/published-view.ts'
import { toToolbarData } from '../../components/charts/toolbar/prepare-toolbar.ts'
import type { ToolbarData } from '../../components/charts/toolbar/toolbar-data.ts'
import { getTranslator } from '../../lib/i18n/translator.ts'
import type { Locale } from '../../lib/schema/text.ts'
import { toLink } from '../../lib/site/link.ts'
import { chartWords, realData } from './real-charts.ts'

/** What the toolbar of a real view's page offers. */
export function openToolbar(address: ViewAddress, locale: Locale = 'en'): ToolbarData {
  const atlas = { ...realData, articles: [] }
  const context = { atlas, locale, t: getTranslator(locale), link: toLink(atlas.site) }
  return toToolbarData(publishView(atlas, address, locale, context.t), chartWords[locale], context)
}

/** jsdom knows no popovers: their content is shown all the time, and the ids of those opened by script are noted. */
export function stubPopovers(): string[] {
  const opened: string[] = []
  const style = document.createElement('style')
  style.textContent = '[popover] { display: block !important }'
  document.head.append(style)
  HTMLElement.prototype.showPopover = function (this: HTMLElement) {
    opened.push(this.id)
  }
  return opened
}
