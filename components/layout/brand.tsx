/** The mark: a bar, a shorter bar, and what is missing from it. */
export function BrandMark() {
  return (
    <svg width="26" height="26" viewBox="0 0 26 26" aria-hidden="true" className="flex-none">
      <rect x="3" y="4" width="8" height="18" fill="currentColor" />
      <rect x="15" y="14" width="8" height="8" fill="currentColor" />
      <rect
        x="15.6"
        y="4.6"
        width="6.8"
        height="6.8"
        fill="none"
        stroke="var(--shortage)"
        strokeWidth="1.4"
        strokeDasharray="2 1.6"
      />
    </svg>
  )
}
