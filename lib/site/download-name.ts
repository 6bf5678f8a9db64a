/**
 * Name under which a file of a view is saved: "it-talent-gap-high-edition-1.csv". A CSV file cannot say whose it is, so its
 * name does.
 * @param extension without a dot in front; "excel.csv" for the form with a byte order mark
 */
export function downloadName(chart: string, view: string, edition: number, extension: string): string {
  return `${chart}${view === 'default' ? '' : `-${view}`}-edition-${edition}.${extension}`
}
