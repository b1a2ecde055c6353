/** The six shapes of state. A shape never stands alone: word + shape + colour. */
export type Tone = 'mine' | 'theirs' | 'done' | 'warn' | 'stop' | 'still'

const shapes: Record<Tone, React.ReactNode> = {
  mine: <circle cx="6" cy="6" r="4.5" fill="currentColor" />,
  theirs: <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" strokeWidth="1.75" />,
  done: (
    <path d="M1.5 6.5l3 3 6-7" fill="none" stroke="currentColor" strokeWidth="1.9" strokeLinecap="round" strokeLinejoin="round" />
  ),
  warn: (
    <path
      d="M6 .8L11.7 11H.3zM5.3 4.4h1.4l-.2 3.2h-1zM6 8.3a.75.75 0 1 1 0 1.5.75.75 0 0 1 0-1.5z"
      fill="currentColor"
      fillRule="evenodd"
    />
  ),
  stop: <path d="M3.6.3h4.8l3.3 3.3v4.8l-3.3 3.3H3.6L.3 8.4V3.6zM3 5.2v1.6h6V5.2z" fill="currentColor" fillRule="evenodd" />,
  still: <path d="M2 6h8" fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />,
}

export function Shape({ tone }: { tone: Tone }) {
  return (
    <svg className={`shape tone-${tone}`} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      {shapes[tone]}
    </svg>
  )
}
