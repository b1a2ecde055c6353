import { ContactFoot } from './Contacts.tsx'
import { SignInForm } from './SignInForm.tsx'
import { texts } from './texts.ts'

export default function SignInPage() {
  return (
    <main>
      <h1>{texts.signIn.title}</h1>
      <SignInForm onDone={() => window.location.assign('/')} />
      <ContactFoot />
    </main>
  )
}
