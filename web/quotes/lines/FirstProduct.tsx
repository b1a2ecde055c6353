import { FamilyPicture } from '#web/configurator/FamilyTiles.tsx'
import { useEditor } from '#web/quotes/editor-context.ts'
import { texts } from '#web/quotes/texts.ts'
import { firstOf } from '#web/quotes/use-editor-state.ts'

/** A quote without positions starts from pictures, not from codes. */
export function FirstProduct() {
  const { engine, draft, select, readOnly } = useEditor()
  if (readOnly)
    return (
      <div className="first-product">
        <p className="quiet">{texts.empty.locked}</p>
      </div>
    )
  return (
    <section className="first-product">
      <h2>{texts.empty.title}</h2>
      <p className="quiet">{texts.empty.about}</p>
      <ul className="first-tiles">
        {engine.catalog.families.map((family) => (
          <li key={family.code}>
            <button
              type="button"
              className="tile"
              onClick={() => select(draft.add(firstOf(engine, family.code)), { focus: true })}
            >
              <FamilyPicture engine={engine} family={family.code} size={72} />
              <span className="tile-label">{family.name.replaceAll('-', '\u2011')}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
