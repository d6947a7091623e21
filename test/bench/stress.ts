import type { GoldBead, GoldDocument } from '../../scripts/aligner/gold.ts'
import { Generator } from './generated.ts'

/** Ways in which files that people line up are broken. Each gives a document whose reference is known; `other` is any other document. */
export const STRESSES: Readonly<Record<string, (gold: GoldDocument, other: GoldDocument) => GoldDocument>> = {
  'as it is': (gold) => gold,
  'a unit in twenty dropped': (gold) => drop(gold, 20, 1),
  'stretches dropped': (gold) => drop(gold, 100, 10),
  'a preface of forty inserted': insertPreface,
  'neighbours swapped': swapNeighbours,
  'a unit in ten duplicated': duplicate,
  'a unit in ten merged with the next': merge,
}

function rebuild(
  gold: GoldDocument,
  beads: readonly { source: readonly string[]; target: readonly string[] }[],
): GoldDocument {
  const source: string[] = []
  const target: string[] = []
  const renumbered = beads.flatMap((bead): GoldBead[] => {
    const ids: GoldBead = [
      bead.source.map((text) => source.push(text) - 1),
      bead.target.map((text) => target.push(text) - 1),
    ]
    if (ids[0].length > 0 && ids[1].length > 0) return [ids]
    return [...ids[0].map((id): GoldBead => [[id], []]), ...ids[1].map((id): GoldBead => [[], [id]])]
  })
  return { name: gold.name, source, target, beads: renumbered }
}

function textsOf(gold: GoldDocument) {
  return gold.beads.map(([source, target]) => ({
    source: source.map((id) => gold.source[id]!),
    target: target.map((id) => gold.target[id]!),
  }))
}

/** At one bead in `every`, one side of the next `run` beads goes. */
function drop(gold: GoldDocument, every: number, run: number): GoldDocument {
  const random = new Generator(3)
  let left = 0
  let fromSource = false
  return rebuild(
    gold,
    textsOf(gold).map((bead) => {
      if (left === 0 && random.below(every) === 0) {
        left = run
        fromSource = random.below(2) === 0
      }
      if (left === 0) return bead
      left--
      return fromSource ? { ...bead, source: [] } : { ...bead, target: [] }
    }),
  )
}

/** Up to forty units of another document stand before the target. */
function insertPreface(gold: GoldDocument, other: GoldDocument): GoldDocument {
  return rebuild(gold, [{ source: [], target: other.target.slice(0, 40) }, ...textsOf(gold)])
}

/** Two neighbouring beads in ten change places in the target: one of the two can be found. */
function swapNeighbours(gold: GoldDocument): GoldDocument {
  const beads = textsOf(gold)
  for (let k = 4; k + 1 < beads.length; k += 10) {
    const [one, other] = [beads[k]!, beads[k + 1]!]
    beads[k] = { ...one, target: [] }
    beads.splice(k + 2, 0, { source: [], target: one.target })
    beads[k + 1] = other
  }
  return rebuild(gold, beads)
}

function duplicate(gold: GoldDocument): GoldDocument {
  return rebuild(
    gold,
    textsOf(gold).flatMap((bead, k) => (k % 10 === 5 ? [bead, { source: [], target: bead.target }] : [bead])),
  )
}

function merge(gold: GoldDocument): GoldDocument {
  const beads = textsOf(gold)
  const merged: typeof beads = []
  for (let k = 0; k < beads.length; k++) {
    const bead = beads[k]!
    const next = beads[k + 1]
    if (k % 10 === 5 && next) {
      merged.push({
        source: [...bead.source, ...next.source],
        target: [[...bead.target, ...next.target].join(' ')],
      })
      k++
    } else merged.push(bead)
  }
  return rebuild(gold, merged)
}
