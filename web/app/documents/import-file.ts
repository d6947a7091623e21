import type { DocumentPackage } from '../../../src/domain/index.ts'
import { showToast } from '../../components/index.ts'
import { t } from '../../i18n/index.ts'
import { importPackage } from '../../state/workspace-client.ts'
import { failureText } from '../document/failure-text.ts'

/** Sends a package; the server examines every field of it. Answers the new document's id, or null after saying what is wrong. */
export async function importFile(file: File): Promise<string | null> {
  let content: DocumentPackage
  try {
    content = JSON.parse(await file.text()) as DocumentPackage
  } catch {
    showToast({ text: t('workbench:documents.not-a-package', { name: file.name }), tone: 'bad' })
    return null
  }
  const answer = await importPackage(content)
  if (answer.ok) return answer.value.id
  const path = answer.error.detail['path']
  const place = typeof path === 'string' && path !== '' ? ` (${path})` : ''
  showToast({ text: failureText(answer.error) + place, tone: 'bad', duration: 15_000 })
  return null
}
