/**
 * The only script a page loads by itself. It keeps the page asleep until the reader reaches for an interactive part
 * ([data-wake]) or the address carries a query; then it adds the page's real scripts in their order. What the reader
 * pressed meanwhile is pressed again when React answers; what was typed or chosen stays in its element, where the
 * component finds it. Language and theme work from here, without React.
 */
export function startWaker(me: HTMLScriptElement, doc: Document, win: Window): void {
  const root = doc.documentElement
  const listed = (name: string) => me.dataset[name]?.split(' ').filter(Boolean) ?? []
  const scripts = listed('scripts')
  let state: 'asleep' | 'waking' | 'awake' | 'failed' = scripts.length > 0 ? 'asleep' : 'awake'
  let presses: HTMLElement[] = []

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
  doc.addEventListener('pointerover', (event) => {
    // A finger that only scrolls past wakes nothing.
    if (event.pointerType !== 'touch' && part(event)) wake()
  })
  for (const kind of ['focusin', 'keydown', 'input'] as const) {
    doc.addEventListener(kind, (event) => {
      if (part(event)) wake()
    })
  }
  doc.addEventListener(
    'click',
    (event) => {
      const target = event.target instanceof Element ? event.target : undefined
      if (!target) return
      if (target.closest('[data-switch-theme]')) switchTheme(root, win)
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
