import { queryOptions, useMutation, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import type { z } from 'zod'
import type { session, showCast } from '#contract/session.ts'
import { isStaff, type Role } from '#domain/users/role.ts'
import { api, ApiRefusal } from '#web/api.ts'

export type { Role }
export type Session = z.infer<typeof session>
export type Me = Session['user']
export type Contacts = Session['contacts']
export type CastMember = z.infer<typeof showCast.reply>['cast'][number]

/** Reached by everyone, signed in or not. */
export const customerService: Contacts['service'] = { email: 'kundeservice@natre.no', phone: '61 18 80 10', note: 'tast 2' }

/** Nobody signed in is an answer, not an error. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async (): Promise<Session | null> => {
    try {
      return await api.get<Session>('/api/session')
    } catch (error) {
      if (error instanceof ApiRefusal && error.status === 401) return null
      throw error
    }
  },
  staleTime: Infinity,
})

/** The session of the page being shown; only below the shell, which is never drawn without one. */
export function useSession(): Session {
  const { data } = useSuspenseQuery(sessionQuery)
  if (!data) throw new Error('no session below the shell')
  return data
}

export const useMe = (): Me => useSession().user

export { isStaff }
/** Which side of the table the person sits on; what `Turn` needs. */
export const sideOf = (role: Role): 'dealer' | 'natre' => (isStaff(role) ? 'natre' : 'dealer')

/** The people of the practice environment; null where there is none. */
export function useCast() {
  return useQuery({
    queryKey: ['demo-session'],
    queryFn: async (): Promise<CastMember[] | null> => {
      try {
        return (await api.get<{ cast: CastMember[] }>('/api/demo-session')).cast
      } catch (error) {
        if (error instanceof ApiRefusal) return null
        throw error
      }
    },
    staleTime: Infinity,
  })
}

export type Credentials = { email: string; password: string } | { userId: string }

/** Signs in by password, or with one press as one of the practice cast. */
export function useSignIn(onDone: () => void) {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (who: Credentials) => api.post<Session>('userId' in who ? '/api/demo-session' : '/api/session', who),
    onSuccess: (begun) => {
      cache.setQueryData(sessionQuery.queryKey, begun)
      onDone()
    },
  })
}

/** Ends the session and leaves nothing of it in the memory of the page. */
export function useSignOut() {
  return useMutation({
    mutationFn: () => api.delete('/api/session'),
    onSettled: () => window.location.assign('/logg-inn'),
  })
}
