import { paths } from '#web/paths.ts'
import { LinkButton } from '#web/ui/actions/TextLink.tsx'
import { texts } from './texts.ts'

const { start } = texts

/** For a dealer who has nothing yet: what to do, and one press to do it. */
export function Start() {
  return (
    <section className="start" aria-labelledby="start">
      <StartDrawing />
      <div>
        <h2 id="start">{start.title}</h2>
        <p>{start.about}</p>
        <div className="row wrap">
          <LinkButton to={paths.newQuote} look="main" icon="plus" keys="N">
            {texts.newQuote}
          </LinkButton>
          <LinkButton to={paths.training} look="quiet" icon="book">
            {start.training}
          </LinkButton>
        </div>
        <ol>
          {start.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className="quiet">{start.ask}</p>
      </div>
    </section>
  )
}

/** A window waiting for its measures: dashed, with a dimension chain and no figures. */
function StartDrawing() {
  return (
    <svg className="start-drawing" viewBox="0 0 220 200" aria-hidden="true" focusable="false">
      <path className="start-frame" d="M40 10h160v130H40zM46 16h68v118H46zM126 16h68v118h-68zM120 10v130" />
      <path className="start-open" d="M114 16L46 75l68 59M126 16l68 59-68 59" />
      <path
        className="start-dim"
        d="M40 166h160M40 160v12M36 170l8-8M120 160v12M116 170l8-8M200 160v12M196 170l8-8M14 10v130M8 10h12M10 14l8-8M8 140h12M10 144l8-8"
      />
    </svg>
  )
}
