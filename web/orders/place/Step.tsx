/** The heading of one part of the page, with its number and a name to jump to. */
export function Step({ number, id, children }: { number: number; id: string; children: React.ReactNode }) {
  return (
    <span className="place-step-title" id={id}>
      <span>{number}</span> {children}
    </span>
  )
}
