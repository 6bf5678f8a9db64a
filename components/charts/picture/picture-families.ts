import { pictureFonts } from '@/lib/publish/picture-fonts'
import { fontFamilies } from '@/lib/theme/tokens'
import type { PictureFonts } from './picture-frame'

const listFamilies = (own: string, others: readonly string[]) => [`'${own}'`, ...others].join(', ').replaceAll('"', "'")

/** Our fonts first: pictures made by the build know no others. Who opens an SVG file has one of the rest. */
export const pictureFamilies: PictureFonts = {
  sans: listFamilies(pictureFonts.sans, fontFamilies.sans),
  serif: listFamilies(pictureFonts.serif, fontFamilies.serif),
}
