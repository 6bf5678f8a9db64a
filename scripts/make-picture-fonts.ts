// Makes the fonts of the pictures in lib/publish/fonts anew: run by hand, when a character is missing or a typeface has a
// new edition. The result is kept in the repository, so that a picture is the same on every machine.
//
//   node --import tsx scripts/make-picture-fonts.ts /usr/share/fonts/opentype/noto
//
// The folder holds NotoSansCJK-Regular.ttc and NotoSansCJK-Bold.ttc: on Debian and Ubuntu from
// `apt-get install fonts-noto-cjk`, else "Super OTC" collections by weight from https://github.com/notofonts/noto-cjk.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { pictureFonts } from '../lib/publish/picture-fonts.ts'
import { readNames, writeNames } from './fonts/name-table.ts'
import { plannedCharacters, writtenCharacters } from './fonts/picture-characters.ts'
import { readCodePoints } from './fonts/read-code-points.ts'
import { type Sfnt, readCollection, readSfnt, tableOf, writeSfnt } from './fonts/sfnt.ts'
import { projectRoot } from './lib/project.mjs'

const collectionFamily = 'Noto Sans CJK JP'
const latinSerif = join(projectRoot, 'app/styles/fonts/source-serif-4-latin.woff2')
const folder = join(projectRoot, 'lib/publish/fonts')

type Names = { family: string; style: string; from: string }

/**
 * Under names of our own, so that no installed font can stand in for it; the licence reserves the old one ("Source").
 * Copyright and licence stay as they are.
 */
function renamed(sfnt: Sfnt, { family, style, from }: Names): Buffer {
  const old = readNames(tableOf(sfnt, 'name'))
  const postScript = `${family}-${style}`.replaceAll(' ', '')
  const version = old.get(5) ?? ''
  const names = new Map([
    [1, family],
    [2, style],
    [3, `${version};${postScript}`],
    [4, `${family} ${style}`],
    [5, version],
    [6, postScript],
    [10, `A subset of ${from}, for the pictures of Talent Gap Atlas.`],
  ])
  const copyright = old.get(0)
  if (copyright === undefined) throw new Error(`make-picture-fonts: ${from} names no copyright`)
  names.set(0, copyright)
  names.set(13, old.get(13) ?? 'This Font Software is licensed under the SIL Open Font License, Version 1.1.')
  names.set(14, old.get(14) ?? 'https://openfontlicense.org')
  return writeSfnt({ ...sfnt, tables: new Map(sfnt.tables).set('name', writeNames(names)) })
}

/** The Japanese face of a collection, plain, with all its names. */
function japaneseFace(file: string): Buffer {
  const faces = readCollection(readFileSync(file))
  const face = faces.find((each) => readNames(tableOf(each, 'name')).get(1) === collectionFamily)
  if (!face) throw new Error(`make-picture-fonts: ${file} holds no face "${collectionFamily}"`)
  return writeSfnt(face)
}

async function sans(collection: string, style: string, text: string): Promise<Buffer> {
  const face = japaneseFace(collection)
  const subset = await subsetFont(face, text, {
    targetFormat: 'sfnt',
    // No kerning: it moves kana too, and the drawing's own measure of texts gives each of them one em.
    keepFeatures: [],
    noHinting: true,
    noLayoutClosure: true,
    // Vertical text is not drawn.
    dropTables: ['BASE', 'VORG', 'vhea', 'vmtx'],
  })
  // A subset keeps the six first names only; the licence is read from the whole face.
  const sfnt = readSfnt(subset)
  sfnt.tables.set('name', tableOf(readSfnt(face), 'name'))
  return renamed(sfnt, { family: pictureFonts.sans, style, from: collectionFamily })
}

async function serif(): Promise<Buffer> {
  const subset = await subsetFont(readFileSync(latinSerif), undefined, {
    targetFormat: 'sfnt',
    keepFeatures: ['ccmp', 'kern', 'liga', 'mark'],
    keepAllGlyphs: true,
    noHinting: true,
    variationAxes: { wght: 600 },
  })
  return renamed(readSfnt(subset), { family: pictureFonts.serif, style: 'Regular', from: 'Source Serif 4, semibold' })
}

const [collections] = process.argv.slice(2)
if (!collections) {
  console.error('Give the folder of the collections, as in: make-picture-fonts.ts /usr/share/fonts/opentype/noto')
  process.exit(1)
}
const written = writtenCharacters(projectRoot)
const text = [...new Set([...plannedCharacters(), ...written.keys()])].sort().join('')
const files = [
  ['sans-regular.otf', await sans(join(collections, 'NotoSansCJK-Regular.ttc'), 'Regular', text)],
  ['sans-bold.otf', await sans(join(collections, 'NotoSansCJK-Bold.ttc'), 'Bold', text)],
  ['serif-semibold.ttf', await serif()],
] as const
for (const [name, font] of files) {
  writeFileSync(join(folder, name), font)
  const count = readCodePoints(tableOf(readSfnt(font), 'cmap')).size
  console.log(`lib/publish/fonts/${name}: ${count} characters, ${Math.round(font.length / 1024)} KiB`)
}
