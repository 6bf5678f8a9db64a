import { toJsonLdText } from '@/lib/site/json-ld-text'

/** Data for machines inside a page: JSON whose signs of HTML are escaped, so that no text in it can end the element. */
export function JsonLd({ data }: { data: object }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: toJsonLdText(data) }} />
}
