import { copyContact } from './contacts.ts'
import {
  insertCorrectionRow,
  openChange,
  plainChange,
  readChangeRows,
  selectCorrections,
  writeChangeRow,
  type ChangeRow,
  type CorrectionRow,
} from './correction-rows.ts'
import { settleOpen } from './corrections.ts'
import { readEdition } from '../history/editions.ts'
import { follow } from '../follow/follow.ts'
import { carryThreads } from '../follow/homes.ts'
import { aliveAt } from '../history/structure.ts'
import { Traces } from '../follow/trace.ts'
import type { Transaction } from '../store/transaction.ts'

/** Open corrections on pairs that were retired or divided anew go where their words went. */
export function carryOpenCorrections(tx: Transaction, parted: Iterable<string>): void {
  const traces = new Traces(tx.db)
  for (const pair of parted) {
    for (const row of selectCorrections(tx.db, 'WHERE pair = ? AND open = 1 ORDER BY number', pair)) {
      carryCorrection(tx, row, traces)
    }
  }
}

/**
 * Writes the open changes of a correction again, on the pairs that hold their
 * words at the head, as corrections of the same person; the old record stays,
 * its changes `carried`. Changes whose words are in their pair still stay as
 * they are. So do changes whose words are gone, and groups that would be torn
 * apart: open, and shown as orphaned.
 *
 * @returns the numbers of the new corrections, in the order of the text.
 */
export function carryCorrection(tx: Transaction, row: CorrectionRow, traces = new Traces(tx.db)): number[] {
  const open = readChangeRows(tx.db, row.number).filter(({ state }) => state === 'open')
  const homes = homesOf(tx, row, open, traces)
  const carried: number[] = []
  for (const [pair, changes] of homes) {
    const number = ++tx.document.correctionsMade
    const position = aliveAt(tx.db, pair, tx.document.head)?.position ?? row.position
    insertCorrectionRow(tx.db, {
      ...row,
      number,
      pair,
      base: tx.document.head,
      open: true,
      position,
      carriedFrom: row.number,
    })
    copyContact(tx.db, row.number, number)
    tx.document.openCorrections++
    changes
      .toSorted((a, b) => a.now.start - b.now.start || a.now.end - b.now.end)
      .forEach(({ old, now }, id) => {
        writeChangeRow(tx.db, openChange(number, id, now))
        writeChangeRow(tx.db, { ...old, state: 'carried', carriedTo: number })
      })
    carried.push(number)
  }
  if (carried.length > 0) {
    settleOpen(tx, row)
    carryThreads(tx, row.number, carried[0]!)
    tx.event('correction.carried', {
      correction: `c${row.number}`,
      to: carried.map((number) => `c${number}`),
    })
  }
  return carried
}

interface Carried {
  readonly old: ChangeRow
  readonly now: ReturnType<typeof plainChange>
}

function homesOf(
  tx: Transaction,
  row: CorrectionRow,
  open: readonly ChangeRow[],
  traces: Traces,
): Map<string, Carried[]> {
  const edition = readEdition(tx.db, row.edition)
  const trail = follow(tx.db, row.pair, edition, row.base, tx.document.head, open.map(plainChange), traces)
  const homes = trail.changes.map((one) => (one.state === 'clean' ? one.pair : null))
  const found = new Map<string, Carried[]>()
  trail.changes.forEach((one, k) => {
    const old = open[k]
    if (one.state !== 'clean' || !old || one.pair === row.pair) return
    const together = open.every(
      (other, j) => other.group === undefined || other.group !== old.group || homes[j] === one.pair,
    )
    if (!together) return
    const carried = found.get(one.pair) ?? []
    found.set(one.pair, [...carried, { old, now: one.change }])
  })
  return found
}
