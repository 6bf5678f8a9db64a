import type { Translator } from '@/lib/i18n/translator'
import type { PreparedChart } from './chart-view'

/** A use of the chart that holds beside one that does not. */
export function UseGuide({ use, t }: { use: PreparedChart['use']; t: Translator }) {
  return (
    <section className="use" aria-labelledby="use">
      <h2 id="use" className="sr-only">
        {t('chartPage.use')}
      </h2>
      <div>
        <h3>{t('chartPage.good')}</h3>
        <p>{use.good}</p>
      </div>
      <div className="bad">
        <h3>{t('chartPage.bad')}</h3>
        <p>{use.bad}</p>
      </div>
    </section>
  )
}
