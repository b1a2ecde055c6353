import { paths } from '#web/paths.ts'
import { useSession } from '#web/shell/session.ts'
import { TextLink } from '#web/ui/actions/TextLink.tsx'
import { Note } from '#web/ui/feedback/Note.tsx'
import { AskForTraining } from './AskForTraining.tsx'
import { lessonsFor } from './lessons.ts'
import { texts } from './texts.ts'
import { HelpViews } from './Views.tsx'

export default function TrainingPage() {
  const { user, demo } = useSession()
  const { training } = texts
  return (
    <>
      <HelpViews here={paths.training} />
      <header className="page-head">
        <div>
          <h1>{training.title}</h1>
          <p>{training.lead}</p>
        </div>
      </header>
      <div className="columns">
        <div className="stack-l">
          {demo ? <Note>{training.demo}</Note> : null}
          <ol className="lessons">
            {lessonsFor(user.role).map((lesson, at) => (
              <li key={lesson.id} className="lesson-card">
                <TextLink to={paths.lesson(lesson.id)} className="">
                  {lesson.title}
                </TextLink>
                <p className="quiet">{lesson.about}</p>
                <p className="small quiet">{training.place(at + 1, lesson.minutes)}</p>
              </li>
            ))}
          </ol>
        </div>
        <aside>
          <AskForTraining />
        </aside>
      </div>
    </>
  )
}
