/** Keys as they stand on the keyboard: `<Kbd keys="Ctrl K" />`. Hidden where there is no keyboard. */
export function Kbd({ keys }: { keys: string }) {
  return (
    <span className="keys" aria-hidden="true">
      {keys.split(' ').map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  )
}
