import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler'
import { coverage, printableThroughout } from './glyphs.ts'
import type { PaperKind, Papers } from '#server/pdf/paper.ts'

export interface RenderJob {
  paper: PaperKind
  data: Papers[PaperKind]
}

export type Rendered = Outcome & { memoryMb: number }
type Outcome = { ok: true; pdf: Uint8Array } | { ok: false; diagnostics: string[] }

// Fonts travel as a package of the repository, so that a paper looks the same wherever it is made.
const font = (weight: string): Buffer =>
  readFileSync(createRequire(import.meta.url).resolve(`@expo-google-fonts/inter/${weight}/Inter_${weight}.ttf`))

const papers = fileURLToPath(new URL('../papers/', import.meta.url))
const regular = font('400Regular')
const covers = coverage(regular)
const compiler = NodeCompiler.create({ workspace: papers, fontArgs: [{ fontBlobs: [regular, font('600SemiBold')] }] })

function render({ paper, data }: RenderJob): Outcome {
  // Only as an input: nothing a person has written is ever read as typst.
  const inputs = { data: JSON.stringify(printableThroughout(data, covers)) }
  const compiled = compiler.compile({ mainFilePath: `${papers}${paper}.typ`, inputs })
  if (!compiled.result) return { ok: false, diagnostics: messages(compiled.takeDiagnostics()) }
  const creationTimestamp = Date.parse(`${data.date}T00:00:00Z`) / 1_000
  const pdf = compiler.pdf(compiled.result, { pdfStandard: 'ua-1', pdfTags: true, creationTimestamp })
  return { ok: true, pdf }
}

function messages(error: NodeError | null): string[] {
  const found: unknown[] = error?.shortDiagnostics ?? []
  return found.map((one) =>
    typeof one === 'object' && one !== null && 'message' in one ? String(one.message) : JSON.stringify(one),
  )
}

function answer(job: RenderJob): Outcome {
  try {
    return render(job)
  } catch (error) {
    return { ok: false, diagnostics: [error instanceof Error ? error.message : String(error)] }
  } finally {
    // typst remembers every layout it has seen, and no paper is drawn twice.
    compiler.evictCache(1)
  }
}

process.on('message', (job) => {
  const outcome = answer(job as RenderJob)
  process.send?.({ ...outcome, memoryMb: process.memoryUsage.rss() / 1_048_576 } satisfies Rendered)
})
process.on('disconnect', () => process.exit())
