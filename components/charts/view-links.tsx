type Props = { label: string; views: readonly { id: string; href: string; text: string; current: boolean }[] }

/** The named views as plain links: a segment each, the present one marked. */
export function ViewLinks({ label, views }: Props) {
  if (views.length < 2) return null
  return (
    <nav className="segments view-links" aria-label={label}>
      {views.map((view) => (
        <a key={view.id} href={view.href} aria-current={view.current ? 'page' : undefined}>
          {view.text}
        </a>
      ))}
    </nav>
  )
}
