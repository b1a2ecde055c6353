import { useQuery } from '@tanstack/react-query'
import { Navigate, useRouter, useSearch } from '@tanstack/react-router'
import { Cast } from './Cast.tsx'
import { ContactFoot, tel } from './Contacts.tsx'
import { Brand } from './Rail.tsx'
import { customerService, sessionQuery } from './session.ts'
import { SignInDrawing } from './SignInDrawing.tsx'
import { SignInForm } from './SignInForm.tsx'
import { texts } from './texts.ts'

export default function SignInPage() {
  const { to = '/' } = useSearch({ strict: false })
  const router = useRouter()
  const { data: session } = useQuery(sessionQuery)
  const enter = () => router.history.push(to)
  if (session) return <Navigate to={to} replace />
  return (
    <div className="signin">
      <div className="signin-art">
        <SignInDrawing />
      </div>
      <div className="signin-side">
        <header>
          <Brand />
        </header>
        <main className="signin-mid">
          <h1>{texts.signIn.title}</h1>
          <SignInForm onDone={enter} />
          <p className="signin-help">
            {texts.signIn.forgot}{' '}
            <a href={tel(customerService.phone)}>
              {customerService.phone}, {customerService.note}
            </a>
            , {texts.signIn.forgotMail} <a href={`mailto:${customerService.email}`}>{customerService.email}</a>.
          </p>
        </main>
        <div>
          <Cast onDone={enter} />
          <ContactFoot />
        </div>
      </div>
    </div>
  )
}
