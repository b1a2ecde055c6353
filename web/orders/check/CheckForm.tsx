import { useEffect, useState } from 'react'
import type { OrderView } from '#contract/orders.ts'
import { check } from '#domain/orders/confirm.ts'
import { can } from '#domain/users/can.ts'
import { ApiRefusal } from '#web/api.ts'
import { CommonGlance } from '#web/orders/Glance.tsx'
import { asOrder, type ConfirmationView } from '#web/orders/order-facts.ts'
import { PageHead } from '#web/orders/PageHead.tsx'
import { useCheckConfirmation, useOrder } from '#web/orders/queries.ts'
import { mostCommon } from '#web/orders/specification.ts'
import { orderNo, texts as shared } from '#web/orders/texts.ts'
import { paths } from '#web/paths.ts'
import { useMe } from '#web/shell/session.ts'
import { Button } from '#web/ui/actions/Button.tsx'
import { Panel } from '#web/ui/display/Panel.tsx'
import { Note } from '#web/ui/feedback/Note.tsx'
import { toast } from '#web/ui/overlays/toasts.ts'
import { ConfirmationAnswer } from './ConfirmationAnswer.tsx'
import { ConfirmationPaper } from './ConfirmationPaper.tsx'
import { ConfirmedLine } from './ConfirmedLine.tsx'
import { Deadline } from './Deadline.tsx'
import { texts } from './texts.ts'
import { useTicks } from './ticks.ts'
import { WeekCheck } from './WeekCheck.tsx'

const weekId = 'week'

export function CheckForm({ order, newest }: { order: OrderView; newest: ConfirmationView }) {
  const { role } = useMe()
  const may = can(role, 'orders.answer')
  const { ticked, tick, tickAll } = useTicks(order.number, newest.hash)
  const call = useCheckConfirmation(order.number)
  const { refetch } = useOrder(order.number)
  const changed = useChanged(order, newest)

  const glanced = mostCommon(order.lines)
  const ids = [weekId, ...order.lines.map((line) => line.id)]
  const left = ids.filter((id) => !ticked.has(id)).length
  const done = newest.checked !== null
  const approve = () =>
    call.mutate(
      { revision: order.revision, version: newest.version, hash: newest.hash },
      {
        onSuccess: () => toast(texts.toast),
        onError: (error) => void (error instanceof ApiRefusal ? refetch() : undefined),
      },
    )
  const editable = may && !done
  return (
    <div className="check-page">
      <PageHead
        title={done ? texts.titleDone : texts.title}
        back={paths.order(order.number)}
        backLabel={texts.back}
        status={done ? null : <Deadline on={newest.correctionDeadline} />}
      >
        {[orderNo(order.number), order.mark, order.customerName].filter(Boolean).join(' · ')}. {texts.about(newest.version)}
      </PageHead>
      {changed ? (
        <Note tone="warn" live>
          {texts.changed(newest.version)}
        </Note>
      ) : null}
      <div className="columns check-columns">
        <div className="stack-l">
          <WeekCheck
            asked={order.destination?.wantedWeek ?? null}
            promised={newest.deliveryWeek}
            checked={done || ticked.has(weekId)}
            onCheck={editable ? (on) => tick(weekId, on) : null}
          />
          <Panel
            title={texts.positions}
            aside={shared.seenFromOutside}
            actions={
              editable && left > 0 ? (
                <Button small icon="check" onPress={() => tickAll(ids)}>
                  {texts.all}
                </Button>
              ) : null
            }
          >
            <CommonGlance lines={order.lines} />
            <ol className="check-lines">
              {order.lines.map((line) => (
                <ConfirmedLine
                  key={line.id}
                  line={line}
                  common={order.common}
                  among={order.lines}
                  glanced={glanced}
                  checked={done || ticked.has(line.id)}
                  onCheck={editable ? (on) => tick(line.id, on) : null}
                />
              ))}
            </ol>
          </Panel>
        </div>
        <aside className="sticky">
          <ConfirmationPaper order={order} confirmation={newest} />
          <ConfirmationAnswer
            confirmation={newest}
            may={may}
            left={left}
            all={ids.length}
            busy={call.isPending}
            error={call.error}
            onApprove={approve}
          />
        </aside>
      </div>
    </div>
  )
}

/** Whether another confirmation than the one that was first shown has come: the domain says when the two are not the same. */
function useChanged(order: OrderView, newest: ConfirmationView): boolean {
  const [first] = useState(newest)
  const outcome = check({ ...asOrder(order), checked: false }, newest, first)
  const changed = !outcome.ok && outcome.error.code === 'order.confirmationChanged'
  useEffect(() => {
    if (changed) window.scrollTo({ top: 0 })
  }, [changed])
  return changed
}
