/** Large links to the parts of the site readers come for. */
export function DoorList({ doors }: { doors: readonly { href: string; title: string; text: string }[] }) {
  return (
    <div className="doors">
      {doors.map((door) => (
        <a key={door.href} href={door.href}>
          <h2>{door.title}</h2>
          <p>{door.text}</p>
        </a>
      ))}
    </div>
  )
}
