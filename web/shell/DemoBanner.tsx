import { texts } from './texts.ts'

/** Always in sight where nothing is real. */
export function DemoBanner() {
  return (
    <span className="demo" title={texts.demo.about}>
      {texts.demo.word}
      <span className="vh">. {texts.demo.about}</span>
    </span>
  )
}
