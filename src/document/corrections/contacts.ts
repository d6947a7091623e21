import type { GuestContact } from '../../contract/guest-service.ts'
import { LIMITS } from '../../domain/index.ts'
import { checkName } from '../store/check-text.ts'
import { readCorrectionRow } from './correction-rows.ts'
import type { Database } from '../store/database.ts'
import { invalid } from '../store/refusal.ts'

/** Something before an @ and something after it: whether mail arrives nobody can tell from the address. */
const ADDRESS = /^[^\s@<>,;]+@[^\s@<>,;]+$/

/** @throws a refusal unless it could be an address for mail. */
export function checkContact(address: string): void {
  checkName(address, LIMITS.contactLength, 'contactLength', 'contact')
  if (!ADDRESS.test(address)) invalid('contact', 'not-an-address')
}

export function keepContact(db: Database, correction: number, address: string): void {
  db.run('INSERT INTO contact VALUES (?, ?)', correction, address)
}

/** A correction that goes on elsewhere is still of the same person. */
export function copyContact(db: Database, from: number, to: number): void {
  db.run('INSERT INTO contact SELECT ?, address FROM contact WHERE correction = ?', to, from)
}

/** @throws a refusal NOT_FOUND. */
export function readContact(db: Database, id: string): GuestContact {
  const { number } = readCorrectionRow(db, id)
  const row = db.first<{ address: string }>('SELECT address FROM contact WHERE correction = ?', number)
  return { contact: row?.address ?? null }
}
