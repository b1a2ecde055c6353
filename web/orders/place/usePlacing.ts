import { useNavigate } from '@tanstack/react-router'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { OrderDraft } from '#contract/orders.ts'
import { ApiRefusal } from '#web/api.ts'
import { usePlaceOrder, type PlaceBody } from '#web/orders/queries.ts'
import { orderNo } from '#web/orders/texts.ts'
import { paths } from '#web/paths.ts'
import { toast } from '#web/ui/overlays/toasts.ts'
import type { PlaceState } from './draft.ts'
import { texts } from './texts.ts'

interface Placing {
  draft: OrderDraft
  state: PlaceState
  change: (part: Partial<PlaceState>) => void
  forget: () => void
}

/**
 * Sends once. The same order goes with the same key until the server has answered it, also after a reload; a refusal is an
 * answer, so the next try is a new one. When the server refuses, the page shows the order as it now stands.
 */
export function usePlacing({ draft, state, change, forget }: Placing) {
  const call = usePlaceOrder(draft.quoteNumber)
  const cache = useQueryClient()
  const navigate = useNavigate()
  const underWay = useRef(false)
  const [changed, setChanged] = useState<{ seen: number; now: number } | null>(null)

  const send = async (body: PlaceBody) => {
    if (underWay.current) return
    underWay.current = true
    setChanged(null)
    const text = JSON.stringify(body)
    const key = state.sending?.body === text ? state.sending.key : crypto.randomUUID()
    change({ sending: { key, body: text } })
    try {
      const order = await call.mutateAsync({ body, key })
      forget()
      toast(texts.sent(orderNo(order.number)))
      await navigate({ to: paths.order(order.number) })
    } catch (error) {
      if (!(error instanceof ApiRefusal)) return
      change({ sending: null })
      if (error.code === 'order.totalDiffers')
        setChanged({ seen: Number(error.params['seen']), now: Number(error.params['now']) })
      await cache.invalidateQueries({ queryKey: ['order-draft'] })
    } finally {
      underWay.current = false
    }
  }
  return { send, busy: call.isPending, changed, refused: changed ? null : call.error }
}
