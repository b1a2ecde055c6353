import { Shape, type Tone } from './Shape.tsx'

/** Word + shape + colour. The word says the state, the tone says whose turn or how it stands. */
export function Status({ tone, children }: { tone: Tone; children: React.ReactNode }) {
  return (
    <span className={`status tone-${tone}`}>
      <Shape tone={tone} />
      <span>{children}</span>
    </span>
  )
}
