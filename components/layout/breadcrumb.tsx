import { Fragment } from 'react'
import type { Locale } from '@/lib/schema/text'

type Props = {
  label: string
  steps: readonly { href: string; text: string }[]
  here: string
  hereLang?: Locale | undefined
}

/** Where this page stands; the last step is the page itself, with the language of its title where that is not the page's. */
export function Breadcrumb({ label, steps, here, hereLang }: Props) {
  return (
    <nav className="crumb" aria-label={label}>
      {steps.map((step) => (
        <Fragment key={step.href}>
          <a href={step.href}>{step.text}</a> <span aria-hidden="true">/</span>{' '}
        </Fragment>
      ))}
      <span aria-current="page" lang={hereLang}>
        {here}
      </span>
    </nav>
  )
}
