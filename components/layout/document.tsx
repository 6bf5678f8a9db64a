import type { ReactNode } from 'react'
import { themeSwitch } from '@/lib/site/theme-switch'
import '@/app/globals.css'

/** The document around every page. The theme is set before the first paint by the one inline script. */
export function Document({ lang, children }: { lang: string; children: ReactNode }) {
  return (
    <html lang={lang} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: themeSwitch }} />
      </head>
      <body>{children}</body>
    </html>
  )
}
