import { useId } from 'react'
import { Shape } from '#web/ui/display/Shape.tsx'

export interface FieldProps {
  label: string
  /** Keeps the label for screen readers where the place says it already. */
  labelHidden?: boolean
  /** One quiet line under the field: the legal range, an example. */
  hint?: React.ReactNode
  /** What is wrong, with the numbers, and what to do. */
  error?: React.ReactNode
  /** A remark at the right end of the label line. */
  aside?: React.ReactNode
  className?: string | undefined
}

interface Props extends FieldProps {
  children: (wiring: { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined }) => React.ReactNode
}

/** Label above, field, then hint, then error: tied together for assistive technology. */
export function Field({ label, labelHidden = false, hint, error, aside, className, children }: Props) {
  const id = useId()
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined
  return (
    <div className={className ? `field ${className}` : 'field'}>
      <div className={labelHidden ? 'vh' : 'field-label'}>
        <label htmlFor={id}>{label}</label>
        {aside ? <span className="push">{aside}</span> : null}
      </div>
      {children({ id, 'aria-describedby': described, 'aria-invalid': error ? true : undefined })}
      {hint ? (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <p className="field-error" id={`${id}-error`} aria-live="polite">
        {error ? (
          <>
            <Shape tone="stop" />
            <span>{error}</span>
          </>
        ) : null}
      </p>
    </div>
  )
}
