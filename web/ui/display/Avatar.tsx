import { initials } from '#web/ui/format.ts'

/** Initials in a circle, beside the name they stand for. `natre` marks the maker's own people. */
export function Avatar({ name, natre = false, small = false }: { name: string; natre?: boolean; small?: boolean }) {
  return (
    <span className={`avatar${natre ? ' avatar-natre' : ''}${small ? ' avatar-s' : ''}`} aria-hidden="true">
      {initials(name)}
    </span>
  )
}
