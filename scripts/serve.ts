import { start } from '#server/main.ts'
import { prepareDatabase } from '#seed/prepare.ts'
import { demoSignIns } from '#seed/story/cast.ts'

// What `npm start` and `npm run dev` run: the server on a database that has a catalogue and, in demo mode, its story.
const { address, demo } = await start(prepareDatabase)
console.log(`Natre Ekspress: ${address}`)
if (demo) console.log(demoSignIns())
