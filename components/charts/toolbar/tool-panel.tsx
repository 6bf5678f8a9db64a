import type { ReactNode } from 'react'
import { ToolIcon, type ToolName } from './tool-icon'

type ButtonProps = { id: string; icon: ToolName; text: string }

/** Opens a panel; the browser does so without a script. */
export function PanelButton({ id, icon, text }: ButtonProps) {
  return (
    <button type="button" className="tool" popoverTarget={id}>
      <ToolIcon name={icon} />
      {text}
    </button>
  )
}

type Props = { id: string; title: string; close: string; children: ReactNode }

/**
 * The browser's own popover, a sheet at the foot of a phone: closes with Escape, with a press beside it and with its button,
 * and gives the focus back.
 */
export function ToolPanel({ id, title, close, children }: Props) {
  return (
    <div popover="auto" id={id} className="tool-panel" role="group" aria-labelledby={`${id}-title`}>
      <div className="tool-head">
        <h2 id={`${id}-title`}>{title}</h2>
        <button type="button" className="tool" popoverTarget={id} popoverTargetAction="hide" aria-label={close}>
          <ToolIcon name="close" />
        </button>
      </div>
      {children}
    </div>
  )
}
