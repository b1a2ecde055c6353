import { paths } from '#web/paths.ts'
import { Reading } from './Reading.tsx'
import { terms } from './terms-texts.ts'
import { TermsViews } from './Views.tsx'

export default function TermsPage() {
  return <Reading document={terms} views={<TermsViews here={paths.terms} />} />
}
