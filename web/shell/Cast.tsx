import { Avatar } from '#web/ui/display/Avatar.tsx'
import { Skeleton } from '#web/ui/feedback/Skeleton.tsx'
import { Refusal } from './Refusal.tsx'
import { isStaff, useCast, useSignIn, type CastMember } from './session.ts'
import { texts } from './texts.ts'

/** Company by company, in the order the story tells them; Natre's own people last. */
function byFirm(cast: readonly CastMember[]): [string, CastMember[]][] {
  const firms = new Map<string, CastMember[]>()
  for (const one of cast) {
    const firm = one.dealer ?? texts.maker
    firms.set(firm, [...(firms.get(firm) ?? []), one])
  }
  return [...firms].toSorted(([a], [b]) => Number(a === texts.maker) - Number(b === texts.maker))
}

function CastCard({ member, onEnter, busy }: { member: CastMember; onEnter: () => void; busy: boolean }) {
  return (
    <button type="button" className="cast-card" onClick={onEnter} aria-busy={busy || undefined} title={member.about}>
      <Avatar name={member.name} natre={isStaff(member.role)} />
      <span className="strong">{member.name}</span>
      <span className="small quiet">{member.about || texts.roles[member.role]}</span>
    </button>
  )
}

/** In the practice environment: go straight in as anyone in the story. Nothing is drawn elsewhere. */
export function Cast({ onDone }: { onDone: () => void }) {
  const cast = useCast()
  const signIn = useSignIn(onDone)
  if (cast.isPending) return <Skeleton rows={3} />
  if (!cast.data || cast.data.length === 0) return null
  const entering = signIn.isPending && signIn.variables && 'userId' in signIn.variables ? signIn.variables.userId : null
  return (
    <section className="cast" aria-labelledby="cast-title">
      <div className="cast-head">
        <h2 id="cast-title">{texts.signIn.demoTitle}</h2>
        <p className="small quiet">{texts.signIn.demoAbout}</p>
      </div>
      <Refusal of={signIn.error} />
      <div className="cast-firms">
        {byFirm(cast.data).map(([firm, members]) => (
          <div key={firm} className={firm === texts.maker ? 'is-natre' : undefined}>
            <h3>{firm}</h3>
            <ul>
              {members.map((member) => (
                <li key={member.id}>
                  <CastCard
                    member={member}
                    busy={entering === member.id}
                    onEnter={() => (entering ? undefined : signIn.mutate({ userId: member.id }))}
                  />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )
}
