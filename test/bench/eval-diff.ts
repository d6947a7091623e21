import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { diffText, type TextDiff } from '../../src/text/diff/index.ts'
import { DIFFERS, timeDiffers } from './diff-peers.ts'
import { processorTime } from './processor-time.ts'

interface Edit {
  readonly lang: string
  readonly before: string
  readonly after: string
}

/** Compares real edits with every differ, and lets the pack's own scorer say how they read; then whole documents. */
export async function evalDiff(data: string): Promise<void> {
  const pack = join(data, 'diff', 'edits.jsonl')
  const edits = await readLines(pack)
  const times = timeDiffers(edits)
  const folder = await mkdtemp(join(tmpdir(), 'diff-'))
  try {
    for (const [name, differ] of Object.entries(DIFFERS)) {
      console.log(`\n${name}: ${times[name]!.toFixed(0)} µs an edit`)
      const file = join(folder, 'ops.jsonl')
      const lines = edits.map(({ before, after, lang }) =>
        JSON.stringify({ ops: differ(before, after, lang) }),
      )
      await writeFile(file, lines.join('\n'))
      const scorer = join(data, 'diff', 'score.mjs')
      const { stdout, stderr } = spawnSync(process.execPath, [scorer, pack, file], { encoding: 'utf8' })
      console.log(
        stdout
          .split('\n')
          .filter((line) => /^group|edits |rewrite /.test(line))
          .join('\n') + stderr,
      )
    }
  } finally {
    await rm(folder, { recursive: true })
  }
  await evalDocuments(join(data, 'diff', 'documents.jsonl'))
}

async function evalDocuments(pack: string): Promise<void> {
  const documents = await readLines(pack)
  let characters = 0
  let marked = 0
  let lossless = 0
  let diffs: TextDiff[] = []
  const time = processorTime(() => {
    diffs = documents.map(({ before, after, lang }) => diffText(before, after, lang))
  })
  for (const [k, { rows }] of diffs.entries()) {
    const { before, after } = documents[k]!
    const ops = rows.flatMap(({ segments }) => segments.flatMap((row) => row.ops))
    const side = (other: string) => ops.map(({ op, text }) => (op === other ? '' : text)).join('')
    if (side('insert') === before && side('delete') === after) lossless++
    characters += before.length + after.length
    for (const { op, text } of ops) if (op !== 'equal') marked += text.length
  }
  console.log(
    `\n${documents.length} documents: ${lossless} rebuilt, ${((100 * marked) / characters).toFixed(1)} % marked, ` +
      `${time.toFixed(0)} ms in all, ${diffs.filter(({ limited }) => limited).length} limited`,
  )
}

async function readLines(file: string): Promise<Edit[]> {
  const text = await readFile(file, 'utf8')
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Edit)
}
