import { useState } from 'react'
import type { OrderView } from '#contract/orders.ts'
import { withdraw } from '#domain/orders/decline.ts'
import { ApiRefusal } from '#web/api.ts'
import { asOrder } from '#web/orders/order-facts.ts'
import { useOrder, useWithdrawOrder } from '#web/orders/queries.ts'
import { orderNo } from '#web/orders/texts.ts'
import { Refusal } from '#web/shell/Refusal.tsx'
import { Button } from '#web/ui/actions/Button.tsx'
import { ConfirmDialog } from '#web/ui/overlays/ConfirmDialog.tsx'
import { toast } from '#web/ui/overlays/toasts.ts'
import { texts } from './texts.ts'

/** O-7: the dealer takes the order back while Natre has not accepted it. Not shown when it is too late. */
export function WithdrawOrder({ order }: { order: OrderView }) {
  const [open, setOpen] = useState(false)
  const call = useWithdrawOrder(order.number)
  const { refetch } = useOrder(order.number)
  const words = texts.withdraw
  if (!withdraw(asOrder(order)).ok && !open) return null
  const close = () => {
    setOpen(false)
    call.reset()
  }
  const send = () =>
    call.mutate(order.revision, {
      onSuccess: () => {
        setOpen(false)
        toast(words.done(orderNo(order.number)))
      },
      onError: (error) => void (error instanceof ApiRefusal ? refetch() : undefined),
    })
  return (
    <>
      <Button onPress={() => setOpen(true)}>{words.open}</Button>
      <ConfirmDialog
        title={words.title(orderNo(order.number))}
        open={open}
        confirm={words.confirm}
        danger
        busy={call.isPending}
        onConfirm={send}
        onClose={close}
      >
        <p>{words.about}</p>
        <Refusal of={call.error} />
      </ConfirmDialog>
    </>
  )
}
