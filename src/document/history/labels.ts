import { LIMITS, type Label } from '../../domain/index.ts'
import { checkName } from '../store/check-text.ts'
import type { Database } from '../store/database.ts'
import { invalid, refuse } from '../store/refusal.ts'

export function listLabels(db: Database): Label[] {
  return db.all<Label>('SELECT revision, label FROM label ORDER BY revision')
}

/**
 * Names a revision; null takes the name away.
 * @throws a refusal WRONG_STATE when another revision has this name.
 */
export function setLabel(db: Database, revision: number, label: string | null, path: string): void {
  if (label === null) return db.run('DELETE FROM label WHERE revision = ?', revision)
  checkName(label, LIMITS.labelLength, 'labelLength', path)
  if (label.trim() === '') invalid(path, 'empty')
  const taken = db.first<Label>('SELECT revision, label FROM label WHERE label = ?', label)
  if (taken && taken.revision !== revision) {
    refuse({ code: 'WRONG_STATE', what: 'label', id: label, state: `revision ${taken.revision}` })
  }
  db.run(
    'INSERT INTO label VALUES (?, ?) ON CONFLICT (revision) DO UPDATE SET label = excluded.label',
    revision,
    label,
  )
}
