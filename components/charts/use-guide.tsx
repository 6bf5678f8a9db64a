import type { Translator } from '@/lib/i18n/translator'
import type { Chart } from '@/lib/schema/chart'
import type { Locale } from '@/lib/schema/text'

/** A use of the chart that holds beside one that does not. */
export function UseGuide({ chart, locale, t }: { chart: Chart; locale: Locale; t: Translator }) {
  return (
    <section className="use" aria-labelledby="use">
      <h2 id="use" className="sr-only">
        {t('chartPage.use')}
      </h2>
      <div>
        <h3>{t('chartPage.good')}</h3>
        <p>{chart.use.good[locale]}</p>
      </div>
      <div className="bad">
        <h3>{t('chartPage.bad')}</h3>
        <p>{chart.use.bad[locale]}</p>
      </div>
    </section>
  )
}
