import { LanguageChoice } from '@/components/layout/language-choice'
import { getAtlas } from '@/lib/loaders/atlas-provider'
import { toMetadata } from '@/lib/site/metadata'

export function generateMetadata() {
  const { site } = getAtlas()
  const description = 'Choose English or Japanese. 日本語と英語でご覧いただけます。'
  return toMetadata({ site, locale: 'en', path: '/', title: site.name.en, description, home: true })
}

/** The neutral root: both languages side by side, without a guess and without a redirect. */
export default function Root() {
  return <LanguageChoice site={getAtlas().site} />
}
