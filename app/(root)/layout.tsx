import type { ReactNode } from 'react'
import { Document } from '@/components/layout/document'

export default function RootLayout({ children }: { children: ReactNode }) {
  return <Document lang="en">{children}</Document>
}
