import type { ReactNode } from 'react'
import { Document } from '@/components/layout/document'
import { localeSchema, locales } from '@/lib/schema/text'

export const dynamicParams = false
export const generateStaticParams = () => locales.map((locale) => ({ locale }))

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export default async function LocaleLayout({ children, params }: Props) {
  const locale = localeSchema.parse((await params).locale)
  return <Document lang={locale}>{children}</Document>
}
