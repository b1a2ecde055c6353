import { useState } from 'react'
import { Button } from '#web/ui/actions/Button.tsx'
import { PasswordField } from '#web/ui/fields/PasswordField.tsx'
import { TextField } from '#web/ui/fields/TextField.tsx'
import { Refusal } from './Refusal.tsx'
import { explain } from './refusals.ts'
import { ApiRefusal } from '#web/api.ts'
import { useSignIn } from './session.ts'
import { texts } from './texts.ts'

/** E-mail and password; what is wrong is said at the field it concerns. */
export function SignInForm({ email: known = '', onDone }: { email?: string; onDone: () => void }) {
  const [email, setEmail] = useState(known)
  const [password, setPassword] = useState('')
  const [tried, setTried] = useState(false)
  const signIn = useSignIn(onDone)
  const refused = signIn.error instanceof ApiRefusal ? explain(signIn.error).text : undefined
  const missingEmail = tried && !email.trim() ? texts.signIn.missingEmail : undefined
  const missingPassword = tried && !password ? texts.signIn.missingPassword : undefined
  const submit = (event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    setTried(true)
    if (!email.trim() || !password) requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid]')?.focus())
    else if (!signIn.isPending) signIn.mutate({ email: email.trim(), password })
  }
  return (
    <form className="signin-form" onSubmit={submit} noValidate>
      <TextField
        label={texts.signIn.email}
        name="email"
        type="email"
        autoComplete="username"
        value={email}
        onChange={setEmail}
        error={missingEmail}
        autoFocus={!known}
        large
      />
      <PasswordField
        label={texts.signIn.password}
        value={password}
        onChange={setPassword}
        error={missingPassword ?? refused}
        autoFocus={Boolean(known)}
        show={texts.signIn.show}
        hide={texts.signIn.hide}
      />
      {signIn.error && !refused ? <Refusal of={signIn.error} /> : null}
      <Button type="submit" look="main" wide busy={signIn.isPending} className="btn-l">
        {texts.signIn.submit}
      </Button>
    </form>
  )
}
