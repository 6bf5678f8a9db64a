import { startWaker } from './waker.ts'

if (document.currentScript instanceof HTMLScriptElement) startWaker(document.currentScript, document, window)
