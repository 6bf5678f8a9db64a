'use client'

import type { ReactNode } from 'react'
import type { ChartTranslator } from '../chart-words'
import { saveFile } from '@/components/ui/save-file'
import type { ViewFileLink } from './toolbar-data'
import { ToolIcon } from './tool-icon'
import type { SeenFiles } from './seen-files'

type Props = {
  t: ChartTranslator
  /** The picture of the published view. */
  file: ViewFileLink
  /** What the reader sees where no published file holds it. */
  seen: SeenFiles | undefined
  say: (text: ReactNode) => void
}

/** Copies the picture of what is seen; where the browser copies none, offers it as a file. */
export function ImageTool({ t, file, seen, say }: Props) {
  const copy = async () => {
    try {
      await copyImage(() => (seen ? seen.make('png') : fetchImage(file.href)))
      say(t('toolbar.imageCopied'))
    } catch {
      say(
        <>
          {t('toolbar.imageFailed')}{' '}
          {seen ? (
            <button type="button" className="tool-link" onClick={() => void saveSeen(seen, say, t)}>
              {t('toolbar.imageInstead')}
            </button>
          ) : (
            <a href={file.href} download={file.name}>
              {t('toolbar.imageInstead')}
            </a>
          )}
        </>,
      )
    }
  }
  return (
    <button type="button" className="tool needs-script" onClick={() => void copy()}>
      <ToolIcon name="image" />
      {t('toolbar.copyImage')}
    </button>
  )
}

async function copyImage(make: () => Promise<Blob>): Promise<void> {
  if (!('ClipboardItem' in window)) throw new Error('copyImage: this browser copies texts alone')
  // The item is handed over before its picture is there: some browsers allow copying only at the press itself.
  const image = make()
  // Refused, the clipboard does not wait for the picture, nor for what goes wrong with it.
  image.catch(() => {})
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': image })])
}

async function fetchImage(address: string): Promise<Blob> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`fetchImage: ${address} answered ${answer.status}`)
  return answer.blob()
}

async function saveSeen(seen: SeenFiles, say: Props['say'], t: ChartTranslator): Promise<void> {
  try {
    saveFile(await seen.make('png'), seen.nameOf('png'))
  } catch {
    say(t('toolbar.notMade'))
  }
}
