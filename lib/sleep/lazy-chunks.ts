/** How a script of Next's imports others later: the list of the chunks that one import needs. */
const chunkList = /\[("static\/chunks\/[^"\]]+\.js"(?:,"static\/chunks\/[^"\]]+\.js")*)\]/g

/**
 * Addresses of the chunks that a page's scripts import as it wakes: those of the imports that bring the export `name`, without
 * the chunks the page loads anyway. What is imported at a press is not among them. `read` gives the text of an address.
 */
export function findLazyChunks(
  scripts: readonly string[],
  base: string,
  name: string,
  read: (address: string) => string,
): string[] {
  const lists = scripts.flatMap((address) =>
    [...read(address).matchAll(chunkList)].map((match) =>
      (match[1] ?? '').split(',').map((chunk) => `${base}/_next/${chunk.slice(1, -1)}`),
    ),
  )
  // Exports keep their names as texts: ["InteractiveChart", …].
  const wanted = lists.filter((list) => list.some((address) => read(address).includes(`"${name}"`)))
  return [...new Set(wanted.flat())].filter((address) => !scripts.includes(address))
}
