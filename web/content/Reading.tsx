import { Button } from '#web/ui/actions/Button.tsx'
import { TextLink } from '#web/ui/actions/TextLink.tsx'
import { Facts } from '#web/ui/display/Facts.tsx'
import { Note } from '#web/ui/feedback/Note.tsx'
import { fullDate } from '#web/ui/format.ts'
import type { Block, Document } from './document.ts'
import { texts } from './texts.ts'

function BlockView({ block }: { block: Block }) {
  if (typeof block === 'string') return <p>{block}</p>
  if ('list' in block)
    return (
      <ul>
        {block.list.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    )
  if ('steps' in block)
    return (
      <ol>
        {block.steps.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ol>
    )
  if ('facts' in block) return <Facts plain items={block.facts} />
  if ('note' in block) return <Note>{block.note}</Note>
  return (
    <p>
      {block.links.map((link) => (
        <TextLink key={link.to} to={link.to}>
          {link.label}
        </TextLink>
      ))}
    </p>
  )
}

/** A page for reading: one column of measure, its contents beside it, its version under the title. */
export function Reading({ document, views }: { document: Document; views: React.ReactNode }) {
  const { version } = document
  return (
    <>
      {views}
      <header className="page-head">
        <div>
          <h1>{document.title}</h1>
          <p>{document.lead}</p>
          {version ? <p className="version">{texts.version(version.number, fullDate(version.from))}</p> : null}
        </div>
        <div className="actions hide-s">
          <Button onPress={() => window.print()}>{texts.print}</Button>
        </div>
      </header>
      <div className="reading">
        <article>
          {document.sections.map((section) => (
            <section key={section.id} className="stack" aria-labelledby={section.id}>
              <h2 id={section.id}>{section.title}</h2>
              {section.body.map((block, at) => (
                <BlockView key={at} block={block} />
              ))}
            </section>
          ))}
        </article>
        <aside>
          <nav aria-label={texts.onThisPage}>
            <h2>{texts.onThisPage}</h2>
            <ul>
              {document.sections.map((section) => (
                <li key={section.id}>
                  <a href={`#${section.id}`}>{section.title}</a>
                </li>
              ))}
            </ul>
          </nav>
        </aside>
      </div>
    </>
  )
}
