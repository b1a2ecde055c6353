import { useEffect, useId, useRef } from 'react'
import { IconButton } from '#web/ui/actions/IconButton.tsx'
import { texts } from '#web/ui/texts.ts'

interface Props {
  title: string
  open: boolean
  onClose: () => void
  children: React.ReactNode
  /** The row of buttons, the main one last. */
  footer?: React.ReactNode
  wide?: boolean
  /** `sheet` slides up from the edge on a phone. */
  look?: 'box' | 'sheet'
  /** Stays until it is answered: no cross, no Escape. */
  stubborn?: boolean
}

/** The first field still to be filled, else the first button of the answer, else the heading: never the cross. */
function start(dialog: HTMLDialogElement): HTMLElement | null {
  const fields = [
    ...dialog.querySelectorAll<HTMLInputElement>('.dialog-body :is(input:not([type=radio], [type=checkbox]), select, textarea)'),
  ]
  return (
    fields.find((field) => field.value === '') ??
    fields[0] ??
    dialog.querySelector<HTMLElement>('.dialog-box > footer :is(button, a)') ??
    dialog.querySelector('h2')
  )
}

/** The browser's own modal: keeps focus inside, makes the rest inert, gives focus back. */
export function Dialog({ title, open, onClose, children, footer, wide = false, look = 'box', stubborn = false }: Props) {
  const element = useRef<HTMLDialogElement>(null)
  const leave = useRef(() => {})
  const titleId = useId()
  useEffect(() => {
    leave.current = () => (stubborn ? undefined : onClose())
  })
  useEffect(() => {
    const dialog = element.current
    if (!dialog || !open) return
    const opener = document.activeElement
    dialog.showModal()
    start(dialog)?.focus()
    const onPress = (event: MouseEvent) => (event.target === dialog ? leave.current() : undefined)
    dialog.addEventListener('click', onPress)
    return () => {
      dialog.removeEventListener('click', onPress)
      dialog.close()
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
    }
  }, [open])
  if (!open) return null
  return (
    <dialog
      ref={element}
      className={`dialog look-${look}${wide ? ' dialog-wide' : ''}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        leave.current()
      }}
    >
      <div className="dialog-box">
        <header>
          <h2 id={titleId} tabIndex={-1}>
            {title}
          </h2>
          {stubborn ? null : <IconButton icon="close" label={texts.close} onPress={onClose} />}
        </header>
        <div className="dialog-body">{children}</div>
        {footer ? <footer>{footer}</footer> : null}
      </div>
    </dialog>
  )
}
