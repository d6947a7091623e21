import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A bead of a reference alignment: unit numbers of both sides, either empty. May be out of order or have holes. */
export type GoldBead = readonly [source: readonly number[], target: readonly number[]]

export interface GoldDocument {
  readonly name: string
  readonly source: readonly string[]
  readonly target: readonly string[]
  readonly beads: readonly GoldBead[]
}

/** Reads NAME.zh, NAME.en (one unit a line) and NAME.gold.tsv (ids by commas, tab, ids) from a folder. */
export function readGold(folder: string): GoldDocument[] {
  const lines = (file: string) => readFileSync(join(folder, file), 'utf8').replace(/\n$/, '').split('\n')
  return readdirSync(folder)
    .filter(
      (file) => file.endsWith('.gold.tsv') && existsSync(join(folder, file.replace('.gold.tsv', '.zh'))),
    )
    .toSorted()
    .map((file) => {
      const name = file.replace('.gold.tsv', '')
      const ids = (field = '') => (field.trim() ? field.trim().split(',').map(Number) : [])
      const beads = lines(file)
        .filter((line) => line.trim() && !line.startsWith('#'))
        .map((line): GoldBead => {
          const [source, target] = line.split('\t')
          return [ids(source), ids(target)]
        })
      return { name, source: lines(`${name}.zh`), target: lines(`${name}.en`), beads }
    })
}
