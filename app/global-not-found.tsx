import type { Metadata } from 'next'
import { Document } from '@/components/layout/document'
import { LanguageChoice } from '@/components/layout/language-choice'
import { getAtlas } from '@/lib/loaders/atlas-provider'
import { toLink } from '@/lib/site/link'

export function generateMetadata(): Metadata {
  return {
    title: 'Not found · ページがありません',
    robots: { index: false },
    icons: { icon: toLink(getAtlas().site)('/icon.svg') },
  }
}

/** For addresses outside both languages: a bilingual page, status 404. */
export default function GlobalNotFound() {
  return (
    <Document lang="en">
      <LanguageChoice site={getAtlas().site} missing />
    </Document>
  )
}
