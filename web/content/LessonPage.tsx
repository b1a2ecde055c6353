import { useParams } from '@tanstack/react-router'
import { paths } from '#web/paths.ts'
import { NotFoundPage } from '#web/shell/NotFoundPage.tsx'
import { useTitle } from '#web/shell/page-title.ts'
import { useMe } from '#web/shell/session.ts'
import { LinkButton, TextLink } from '#web/ui/actions/TextLink.tsx'
import { Icon } from '#web/ui/display/Icon.tsx'
import { Note } from '#web/ui/feedback/Note.tsx'
import { AskForTraining } from './AskForTraining.tsx'
import { lessonsFor } from './lessons.ts'
import { texts } from './texts.ts'

export default function LessonPage() {
  const { lesson: id } = useParams({ strict: false })
  const lessons = lessonsFor(useMe().role)
  const at = lessons.findIndex((one) => one.id === id)
  const lesson = lessons[at]
  const next = lessons[at + 1]
  const { training } = texts
  useTitle(lesson?.title)
  if (!lesson) return <NotFoundPage />
  return (
    <>
      <header className="page-head">
        <TextLink to={paths.training} className="iconbtn" title={training.all}>
          <Icon name="left" />
          <span className="vh">{training.all}</span>
        </TextLink>
        <div>
          <h1>{lesson.title}</h1>
          <p>{lesson.about}</p>
        </div>
      </header>
      <div className="reading">
        <article>
          <ol className="lesson-steps">
            {lesson.steps.map((step) => (
              <li key={step.title}>
                <h2>{step.title}</h2>
                <p>{step.text}</p>
              </li>
            ))}
          </ol>
          <Note tone="done">{lesson.remember}</Note>
          <p className="row wrap">
            {lesson.tryIt ? (
              <LinkButton to={lesson.tryIt.to} look="main">
                {lesson.tryIt.label}
              </LinkButton>
            ) : null}
            {next ? (
              <LinkButton to={paths.lesson(next.id)} iconAfter="right">{`${training.next}: ${next.title}`}</LinkButton>
            ) : null}
          </p>
        </article>
        <aside>
          <nav aria-label={training.all}>
            <h2>{training.all}</h2>
            <ul>
              {lessons.map((one) => (
                <li key={one.id}>
                  <TextLink to={paths.lesson(one.id)} className={one.id === id ? 'is-here' : ''} current={one.id === id}>
                    {one.title}
                  </TextLink>
                </li>
              ))}
            </ul>
          </nav>
          <AskForTraining />
        </aside>
      </div>
    </>
  )
}
