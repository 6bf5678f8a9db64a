// Fonts as files: a header, a directory of tables, the tables. https://learn.microsoft.com/typography/opentype/spec/otff

export type Sfnt = {
  /** `OTTO` for outlines in CFF, 0x00010000 for TrueType's own; four bytes as they stand in the file. */
  flavour: Buffer
  /** Each table by its tag of four letters. */
  tables: Map<string, Buffer>
}

const headerLength = 12
const recordLength = 16

/** The tables of a plain font, or of the face whose directory begins at `start` in a collection. */
export function readSfnt(file: Buffer, start = 0): Sfnt {
  const tables = new Map<string, Buffer>()
  for (let index = 0; index < file.readUInt16BE(start + 4); index++) {
    const record = start + headerLength + index * recordLength
    const offset = file.readUInt32BE(record + 8)
    const tag = file.toString('latin1', record, record + 4)
    tables.set(tag, file.subarray(offset, offset + file.readUInt32BE(record + 12)))
  }
  return { flavour: file.subarray(start, start + 4), tables }
}

/** Every face of a collection (.ttc, .otc); throws for any other file. */
export function readCollection(file: Buffer): Sfnt[] {
  if (file.toString('latin1', 0, 4) !== 'ttcf') throw new Error('readCollection: the file is no font collection (ttcf)')
  return Array.from({ length: file.readUInt32BE(8) }, (_, index) => readSfnt(file, file.readUInt32BE(12 + index * 4)))
}

/** A table of a font; throws when there is none of that tag. */
export function tableOf({ tables }: Sfnt, tag: string): Buffer {
  const table = tables.get(tag)
  if (!table) throw new Error(`tableOf: the font has no table "${tag}"`)
  return table
}

/** The font as a file, its tables in the order of their tags and its checksums made anew. */
export function writeSfnt({ flavour, tables }: Sfnt): Buffer {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1))
  const directory = Buffer.alloc(headerLength + sorted.length * recordLength)
  flavour.copy(directory)
  writeSearchFields(directory, sorted.length)
  const parts: Buffer[] = [directory]
  let offset = directory.length
  for (const [index, [tag, content]] of sorted.entries()) {
    const table = padded(tag === 'head' ? withoutWholeChecksum(content) : content)
    const record = headerLength + index * recordLength
    directory.write(tag, record, 'latin1')
    directory.writeUInt32BE(checksum(table), record + 4)
    directory.writeUInt32BE(offset, record + 8)
    directory.writeUInt32BE(content.length, record + 12)
    parts.push(table)
    offset += table.length
  }
  const file = Buffer.concat(parts)
  const head = sorted.findIndex(([tag]) => tag === 'head')
  if (head < 0) throw new Error('writeSfnt: the font has no table "head"')
  const headOffset = directory.readUInt32BE(headerLength + head * recordLength + 8)
  file.writeUInt32BE((0xb1b0afba - checksum(file)) >>> 0, headOffset + wholeChecksumOffset)
  return file
}

/** Of checkSumAdjustment, the checksum of the whole file, in the table `head`. */
const wholeChecksumOffset = 8

function withoutWholeChecksum(head: Buffer): Buffer {
  const copy = Buffer.from(head)
  copy.writeUInt32BE(0, wholeChecksumOffset)
  return copy
}

/** The fields that let old readers search the directory by halves. */
function writeSearchFields(directory: Buffer, count: number): void {
  const halvings = Math.floor(Math.log2(count))
  const searchRange = 2 ** halvings * recordLength
  directory.writeUInt16BE(count, 4)
  directory.writeUInt16BE(searchRange, 6)
  directory.writeUInt16BE(halvings, 8)
  directory.writeUInt16BE(count * recordLength - searchRange, 10)
}

const padded = (table: Buffer): Buffer => Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)])

function checksum(words: Buffer): number {
  let sum = 0
  for (let offset = 0; offset < words.length; offset += 4) sum = (sum + words.readUInt32BE(offset)) >>> 0
  return sum
}
