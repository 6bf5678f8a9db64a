import type { ReactNode } from 'react'
import { themeSwitch } from '@/lib/site/theme-switch'
import '@/app/globals.css'
import { DevReload } from './dev-reload.client'

const inDevelopment = process.env.NODE_ENV === 'development'

/** The document around every page. The theme is set before the first paint by the one inline script. */
export function Document({ lang, children }: { lang: string; children: ReactNode }) {
  return (
    <html lang={lang} suppressHydrationWarning>
      <head>
        <ThemeSwitch />
      </head>
      <body>
        {inDevelopment && <DevReload />}
        {children}
      </body>
    </html>
  )
}

/** React complains of an inline script on a page it fails to draw, and hides the author's message behind that. */
function ThemeSwitch() {
  return inDevelopment ? (
    <script async src={`data:text/javascript,${encodeURIComponent(themeSwitch)}`} />
  ) : (
    <script dangerouslySetInnerHTML={{ __html: themeSwitch }} />
  )
}
