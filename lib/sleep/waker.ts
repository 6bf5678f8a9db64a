/** Keys that read values out of a drawing. */
const readingKey = /^(Arrow|Home$|End$|Enter$)/

/**
 * The only script a page loads by itself. It keeps the page asleep until the reader reaches for an interactive part
 * ([data-wake]) or the address carries a query; then it adds the page's real scripts in their order. What the reader
 * pressed meanwhile is pressed again when React answers; what was typed or chosen stays in its element, where the
 * component finds it. Presses and keys on a drawing ([data-wake-surface]) wait until it can be read (atlas:ready).
 * Language and theme work from here, without React.
 */
export function startWaker(me: HTMLScriptElement, doc: Document, win: Window): void {
  const root = doc.documentElement
  const listed = (name: string) => me.dataset[name]?.split(' ').filter(Boolean) ?? []
  const scripts = listed('scripts')
  let state: 'asleep' | 'waking' | 'awake' | 'failed' = scripts.length > 0 ? 'asleep' : 'awake'
  let presses: HTMLElement[] = []
  let held: { on: Element; event: Event }[] = []
  let readable = false

  const fail = () => {
    state = 'failed'
    presses = []
    const notice = doc.getElementById('wake-failed')
    if (notice) notice.hidden = false
  }
  const wake = () => {
    if (state !== 'asleep') return
    state = 'waking'
    for (const address of scripts) {
      const script = doc.createElement('script')
      script.src = address
      script.async = false
      script.onerror = fail
      doc.head.append(script)
    }
    // What a part imports once React answers: it comes beside React, not after it.
    for (const address of listed('preload')) {
      const hint = doc.createElement('link')
      hint.rel = 'preload'
      hint.as = 'script'
      hint.href = address
      doc.head.append(hint)
    }
  }
  const part = (event: Event) => (event.target instanceof Element ? event.target.closest('[data-wake]') : null)

  win.addEventListener('atlas:awake', () => {
    // All parts tell in one commit: wait for the last before pressing anything.
    setTimeout(() => {
      state = 'awake'
      const handed = presses
      presses = []
      for (const control of handed) if (control.isConnected) control.click()
    })
  })
  win.addEventListener('atlas:ready', () => {
    readable = true
    const handed = held
    held = []
    // One at a time: each starts from what the one before has shown.
    for (const { on, event } of handed)
      setTimeout(() => {
        if (on.isConnected) on.dispatchEvent(event)
      })
  })
  /** Whether the event was for a drawing that cannot be read yet; it is then sent again later. */
  const hold = (target: Element, again: () => Event): boolean => {
    const on = target.closest('[data-wake-surface]')
    if (!on || readable || state === 'failed') return false
    held.push({ on, event: again() })
    return true
  }
  doc.addEventListener('pointerover', (event) => {
    // A finger that only scrolls past wakes nothing.
    if (event.pointerType !== 'touch' && part(event)) wake()
  })
  for (const kind of ['focusin', 'keydown', 'input'] as const) {
    doc.addEventListener(kind, (event) => {
      if (part(event)) wake()
    })
  }
  doc.addEventListener('keydown', (event) => {
    if (!readingKey.test(event.key) || event.altKey || event.ctrlKey || event.metaKey) return
    if (event.target instanceof Element && hold(event.target, () => new KeyboardEvent(event.type, event)))
      event.preventDefault()
  })
  doc.addEventListener(
    'click',
    (event) => {
      const target = event.target instanceof Element ? event.target : undefined
      if (!target) return
      if (target.closest('[data-switch-theme]')) switchTheme(root, win)
      if (hold(target, () => new PointerEvent(event.type, event))) wake()
      if (state !== 'asleep' && state !== 'waking') return
      const pressed = part(event) && controlOf(target)
      if (!pressed) return
      event.preventDefault()
      event.stopPropagation()
      presses.push(pressed)
      wake()
    },
    true,
  )
  for (const kind of ['pointerover', 'focusin', 'click'] as const) {
    doc.addEventListener(
      kind,
      (event) => {
        const link = event.target instanceof Element ? event.target.closest('a[data-switch-language]') : null
        if (link) keepPlace(link as HTMLAnchorElement, win)
      },
      true,
    )
  }
  if (win.location.search !== '') wake()
}

/**
 * The control a press is meant for; links, lists, text fields, disclosures and buttons of panels answer by themselves.
 * A button marked data-press="script" waits for React all the same: its panel is only what it falls back on.
 */
function controlOf(target: Element): HTMLElement | undefined {
  const control = target.closest('label')?.control ?? target.closest('button, input')
  if (control instanceof HTMLButtonElement) {
    const opensPanel = control.hasAttribute('popovertarget') && control.dataset['press'] !== 'script'
    return opensPanel ? undefined : control
  }
  return control instanceof HTMLInputElement && ['checkbox', 'radio'].includes(control.type) ? control : undefined
}

/** The other language opens on the same query and fragment. */
function keepPlace(link: HTMLAnchorElement, win: Window): void {
  link.search = win.location.search
  link.hash = win.location.hash
}

function switchTheme(root: HTMLElement, win: Window): void {
  const dark =
    (root.dataset['theme'] ?? (win.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark'
  const theme = dark ? 'light' : 'dark'
  root.dataset['theme'] = theme
  try {
    win.localStorage['theme'] = theme
  } catch {
    // Storage may be forbidden: the choice then holds for this page only.
  }
}
