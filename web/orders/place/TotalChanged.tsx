import { Facts } from '#web/ui/display/Facts.tsx'
import { Money, MoneyDifference } from '#web/ui/display/figures.tsx'
import { Note } from '#web/ui/feedback/Note.tsx'
import { texts } from './texts.ts'

/** O-2: another total than the one that was seen is never ordered: both sums, and the difference. */
export function TotalChanged({ seen, now }: { seen: number; now: number }) {
  return (
    <Note tone="warn" live title={texts.changed.title}>
      <Facts
        items={[
          [
            texts.changed.seen,
            <span key="seen" className="was">
              <Money ore={seen} />
            </span>,
          ],
          [
            texts.changed.now,
            <strong key="now">
              <Money ore={now} />
            </strong>,
          ],
          [texts.changed.difference, <MoneyDifference key="difference" ore={now - seen} />],
        ]}
      />
      <p>{texts.changed.about}</p>
    </Note>
  )
}
