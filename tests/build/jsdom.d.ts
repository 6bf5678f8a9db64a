/** As much of jsdom as the checks use; the package brings no types of its own. */
declare module 'jsdom' {
  export class JSDOM {
    readonly window: Pick<typeof globalThis, 'DOMParser'>
  }
}
