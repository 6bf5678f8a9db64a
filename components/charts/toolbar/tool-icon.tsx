export type ToolName = 'link' | 'share' | 'embed' | 'download' | 'image' | 'cite' | 'screen' | 'close'

/** Strokes in a square of 16. */
const shapes: Record<ToolName, string> = {
  link: 'M6.5 9.5l3-3M7 4.5l1.4-1.4a3 3 0 0 1 4.3 4.3L11.3 8.8M9 11.5l-1.4 1.4a3 3 0 0 1-4.3-4.3L4.7 7.2',
  share: 'M8 10V2M5 4.5l3-3 3 3M5 7H3v7h10V7h-2',
  embed: 'M5 4.5L1.5 8 5 11.5M11 4.5L14.5 8 11 11.5',
  download: 'M8 2v8M5 7.5l3 3 3-3M2.5 13.5h11',
  image: 'M2 3h12v10H2zM2.5 12l3.5-4 2.5 2.5 2-2 3 3.5',
  cite: 'M6.5 4C4 4.5 2.5 6 2.5 8.5V12h4V8.5h-4M13.5 4C11 4.5 9.5 6 9.5 8.5V12h4V8.5h-4',
  screen: 'M6 2H2v4M10 2h4v4M14 10v4h-4M2 10v4h4',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
}

/** A small mark beside the word of a tool, which says the same. */
export function ToolIcon({ name }: { name: ToolName }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={shapes[name]} />
    </svg>
  )
}
