// The names of a font. https://learn.microsoft.com/typography/opentype/spec/name

/** Windows, Unicode, American English: the record that every reader knows. */
const platform = { platformId: 3, encodingId: 1, languageId: 0x409 } as const
const recordLength = 12

/** The English names of a font by their number (1 family, 2 style, 13 licence and so on). */
export function readNames(table: Buffer): Map<number, string> {
  const names = new Map<number, string>()
  const texts = table.readUInt16BE(4)
  for (let index = 0; index < table.readUInt16BE(2); index++) {
    const record = 6 + index * recordLength
    const isOurs =
      table.readUInt16BE(record) === platform.platformId &&
      table.readUInt16BE(record + 2) === platform.encodingId &&
      table.readUInt16BE(record + 4) === platform.languageId
    if (!isOurs) continue
    const start = texts + table.readUInt16BE(record + 10)
    const text = Buffer.from(table.subarray(start, start + table.readUInt16BE(record + 8)))
    names.set(table.readUInt16BE(record + 6), text.swap16().toString('utf16le'))
  }
  return names
}

/** A table of names that holds these and no others. */
export function writeNames(names: ReadonlyMap<number, string>): Buffer {
  const sorted = [...names].sort(([a], [b]) => a - b)
  const texts = sorted.map(([, text]) => Buffer.from(text, 'utf16le').swap16())
  const records = Buffer.alloc(6 + sorted.length * recordLength)
  records.writeUInt16BE(sorted.length, 2)
  records.writeUInt16BE(records.length, 4)
  let offset = 0
  for (const [index, [number]] of sorted.entries()) {
    const record = 6 + index * recordLength
    const length = texts[index]?.length ?? 0
    const fields = [platform.platformId, platform.encodingId, platform.languageId, number, length, offset]
    for (const [place, field] of fields.entries()) records.writeUInt16BE(field, record + place * 2)
    offset += length
  }
  return Buffer.concat([records, ...texts])
}
