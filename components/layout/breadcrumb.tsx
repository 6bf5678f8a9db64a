import { Fragment } from 'react'

type Props = { label: string; steps: readonly { href: string; text: string }[]; here: string }

/** Where this page stands; the last step is the page itself. */
export function Breadcrumb({ label, steps, here }: Props) {
  return (
    <nav className="crumb" aria-label={label}>
      {steps.map((step) => (
        <Fragment key={step.href}>
          <a href={step.href}>{step.text}</a> <span aria-hidden="true">/</span>{' '}
        </Fragment>
      ))}
      <span aria-current="page">{here}</span>
    </nav>
  )
}
