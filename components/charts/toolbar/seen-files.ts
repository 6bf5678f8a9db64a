import { downloadName } from '@/lib/site/download-name'
import type { Seen } from './seen'
import { endings, type FileForm } from './toolbar-data'

/** Files of what the reader sees, where no published file holds it. */
export type SeenFiles = {
  /** Rejects when the code that makes files cannot be had, or the browser does not draw the picture. */
  make: (form: FileForm) => Promise<Blob>
  nameOf: (form: FileForm) => string
}

/** Files made in the browser; the code for it is fetched at the first press. */
export function toSeenFiles(seen: Seen): SeenFiles {
  const { chart, edition } = seen.data.about
  return {
    make: async (form) => (await import('./make-file')).makeFile(form, seen),
    nameOf: (form) => downloadName(chart.id, 'selection', edition, endings[form]),
  }
}
