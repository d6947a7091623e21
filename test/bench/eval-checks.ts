import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkPair, type Tier } from '../../src/checks/index.ts'
import { builtLexicon } from '../support/lexicon.ts'

const lexicon = builtLexicon()

interface RatedSegment {
  readonly source: string
  readonly target: string
}

/** Checks the rated news segments and lets the pack's own scorer say how the findings meet the raters' marks. */
export async function evalChecks(data: string): Promise<void> {
  const pack = join(data, 'mqm', 'newstest2020.jsonl')
  const lines = (await readFile(pack, 'utf8')).split('\n').filter(Boolean)
  const segments = lines.map((line) => JSON.parse(line) as RatedSegment)
  // The first pair loads the termbase, which is no part of the time of a segment.
  check(segments[0]!, 'thorough')
  const folder = await mkdtemp(join(tmpdir(), 'checks-'))
  try {
    for (const tier of ['precise', 'thorough'] as const) {
      // Processor time: the machine may be busy with other things.
      const started = process.cpuUsage()
      const findings = segments.map((segment) => check(segment, tier))
      const { user, system } = process.cpuUsage(started)
      const each = (user + system) / 1000 / segments.length
      console.log(`checks, ${tier}: ${each.toFixed(3)} ms a segment`)
      const file = join(folder, `${tier}.jsonl`)
      await writeFile(file, findings.map((list) => `${JSON.stringify(list)}\n`).join(''))
      const scorer = join(data, 'mqm', 'score.mjs')
      spawnSync(process.execPath, [scorer, pack, file], { stdio: 'inherit' })
    }
  } finally {
    await rm(folder, { recursive: true })
  }
}

function check({ source, target }: RatedSegment, tier: Tier) {
  return checkPair({ source, target, sourceLang: 'zh', targetLang: 'en' }, { tier, lexicon })
}
