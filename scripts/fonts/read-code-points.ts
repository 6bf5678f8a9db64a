/** Windows, the first plane of Unicode, and Windows, all of it: the two tables of characters that fonts of today carry. */
const platformId = 3
const encodingIds = [1, 10]

/**
 * The code points that a font has a glyph for.
 * @param table `cmap`, https://learn.microsoft.com/typography/opentype/spec/cmap; formats 4 and 12 are read
 */
export function readCodePoints(table: Buffer): Set<number> {
  const codePoints = new Set<number>()
  for (let index = 0; index < table.readUInt16BE(2); index++) {
    const record = 4 + index * 8
    if (table.readUInt16BE(record) !== platformId || !encodingIds.includes(table.readUInt16BE(record + 2))) continue
    const subtable = table.subarray(table.readUInt32BE(record + 4))
    const format = subtable.readUInt16BE(0)
    if (format === 4) readFormat4(subtable, codePoints)
    else if (format === 12) readFormat12(subtable, codePoints)
    else throw new Error(`readCodePoints: format ${format} of cmap is not known here, only 4 and 12`)
  }
  return codePoints
}

/** Segments of up to 16 bits; a glyph 0 inside a segment is a hole. */
function readFormat4(subtable: Buffer, codePoints: Set<number>): void {
  const length = subtable.readUInt16BE(6)
  const [ends, starts, deltas, offsets] = [14, 16 + length, 16 + length * 2, 16 + length * 3]
  for (let segment = 0; segment < length; segment += 2) {
    const start = subtable.readUInt16BE(starts + segment)
    const end = subtable.readUInt16BE(ends + segment)
    const delta = subtable.readUInt16BE(deltas + segment)
    const offset = subtable.readUInt16BE(offsets + segment)
    for (let codePoint = start; codePoint <= end && codePoint < 0xffff; codePoint++) {
      const listed = offset && subtable.readUInt16BE(offsets + segment + offset + (codePoint - start) * 2)
      const glyph = offset ? listed && (listed + delta) % 0x10000 : (codePoint + delta) % 0x10000
      if (glyph) codePoints.add(codePoint)
    }
  }
}

/** Groups of neighbours, 32 bits each. */
function readFormat12(subtable: Buffer, codePoints: Set<number>): void {
  for (let group = 0; group < subtable.readUInt32BE(12); group++) {
    const record = 16 + group * 12
    const end = subtable.readUInt32BE(record + 4)
    for (let codePoint = subtable.readUInt32BE(record); codePoint <= end; codePoint++) codePoints.add(codePoint)
  }
}
