import { useRouterState } from '@tanstack/react-router'
import type { Role } from '#domain/users/role.ts'
import { laneFor, type Lane } from '#web/review/lanes.ts'
import { useMe } from '#web/shell/session.ts'

/** One's own lane needs no word in the address. */
export const searchFor = (lane: Lane, role: Role): Record<string, string> => (lane === laneFor(undefined, role) ? {} : { lane })

/** The lane in the address (`?lane=credit`), else the one where one's own work lies. */
export function useLane(): { lane: Lane; search: Record<string, string> } {
  const { role } = useMe()
  const asked = useRouterState({ select: (state) => (state.location.search as { lane?: unknown }).lane })
  const lane = laneFor(asked, role)
  return { lane, search: searchFor(lane, role) }
}
