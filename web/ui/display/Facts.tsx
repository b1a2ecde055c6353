/** Pairs of name and value: the value stands right when it is a figure, left (`plain`) when it is words. */
export function Facts({
  items,
  plain = false,
}: {
  items: readonly (readonly [React.ReactNode, React.ReactNode] | null)[]
  plain?: boolean
}) {
  return (
    <dl className={plain ? 'facts facts-plain' : 'facts'}>
      {items.map((item, at) =>
        item === null ? null : (
          <div key={at}>
            <dt>{item[0]}</dt>
            <dd>{item[1]}</dd>
          </div>
        ),
      )}
    </dl>
  )
}
