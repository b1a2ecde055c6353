import { useRouterState } from '@tanstack/react-router'
import { laneFor, type Lane } from '#web/review/lanes.ts'
import { useMe } from '#web/shell/session.ts'

/** The lane in the address (`?lane=credit`), else the one where one's own work lies. */
export function useLane(): { lane: Lane; search: { lane?: Lane } } {
  const { role } = useMe()
  const asked = useRouterState({ select: (state) => (state.location.search as { lane?: unknown }).lane })
  const lane = laneFor(asked, role)
  return { lane, search: lane === laneFor(undefined, role) ? {} : { lane } }
}
