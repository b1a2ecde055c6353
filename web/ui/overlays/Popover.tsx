import { useEffect, useId, useRef, useState } from 'react'

export interface TriggerProps {
  expanded: boolean
  controls: string
  toggle: () => void
}

interface Props {
  /** Draws the button that opens it. */
  trigger: (props: TriggerProps) => React.ReactNode
  label: string
  align?: 'start' | 'end'
  className?: string
  children: React.ReactNode | ((close: () => void) => React.ReactNode)
}

/** A small surface under its button. Escape and a press outside close it; focus returns to the button. */
export function Popover({ trigger, label, align = 'end', className, children }: Props) {
  const [open, setOpen] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const id = useId()
  const close = () => setOpen(false)

  useEffect(() => {
    if (!open) return
    const onPointer = (event: PointerEvent) => {
      if (event.target instanceof Node && !place.current?.contains(event.target)) setOpen(false)
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      setOpen(false)
      place.current?.querySelector<HTMLElement>('[aria-expanded]')?.focus()
    }
    document.addEventListener('pointerdown', onPointer)
    document.addEventListener('keydown', onKey, true)
    return () => {
      document.removeEventListener('pointerdown', onPointer)
      document.removeEventListener('keydown', onKey, true)
    }
  }, [open])

  const onBlur = (event: React.FocusEvent) => {
    if (event.relatedTarget instanceof Node && !place.current?.contains(event.relatedTarget)) close()
  }
  return (
    <div className="popover-place" ref={place} onBlur={onBlur}>
      {trigger({ expanded: open, controls: id, toggle: () => setOpen(!open) })}
      {open ? (
        <div id={id} className={`popover popover-${align}${className ? ` ${className}` : ''}`} role="group" aria-label={label}>
          {typeof children === 'function' ? children(close) : children}
        </div>
      ) : null}
    </div>
  )
}
