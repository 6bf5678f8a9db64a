import { startPrinting } from './printing.ts'
import { startReading } from './reading.ts'
import { startWaker } from './waker.ts'

if (document.currentScript instanceof HTMLScriptElement) {
  startWaker(document.currentScript, document, window)
  startReading(document, window)
  startPrinting(document, window)
}
