import { paths } from '#web/paths.ts'
import { Reading } from './Reading.tsx'
import { TermsViews } from './Views.tsx'
import { warranty } from './warranty-texts.ts'

export default function WarrantyPage() {
  return <Reading document={warranty} views={<TermsViews here={paths.warranty} />} />
}
