import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../build/project.ts'
import type { DataFolder } from './data-folder.ts'
import { Failure, reasonOf } from './failure.ts'
import { samplePackage } from './sample-package.ts'

/** The edition of the sample that readers see, and the revisions that were published one after the other. */
const EDITION = 'en'
const PUBLISHED = [2, 3]

/**
 * Lays out the sample document on a fresh installation, through the same doors
 * as everybody: imported, opened to readers who may suggest, and published.
 *
 * @throws Failure
 */
export async function seedSample(address: string, data: DataFolder): Promise<void> {
  const ask = (step: string, method: string, path: string, body: unknown) =>
    request(new URL(path, address), method, body, {
      authorization: `Bearer ${data.setupKey}`,
      'content-type': 'application/json',
      // A first start that was cut short is taken up by the next, not repeated.
      'idempotency-key': `sample-${step}`,
    })
  const content = samplePackage(join(ROOT, 'sample/planning-symposium'))
  const { id } = (await ask('import', 'POST', '/api/documents/import', content)) as { id: string }
  await ask('settings', 'PATCH', `/api/documents/${id}`, { visibility: 'public', guestsMaySuggest: true })
  for (const revision of PUBLISHED) {
    await ask(`publication-${revision}`, 'PUT', `/api/documents/${id}/publications/${EDITION}`, { revision })
  }
  writeFileSync(data.sample, id)
}

async function request(
  url: URL,
  method: string,
  body: unknown,
  headers: Record<string, string>,
): Promise<unknown> {
  const response = await fetch(url, {
    method,
    headers,
    body: JSON.stringify(body),
  }).catch((error: unknown) => {
    throw new Failure('failure.unreachable', { address: url.origin, reason: reasonOf(error) })
  })
  if (response.ok) return response.json()
  throw new Error(`${method} ${url.pathname}: HTTP ${response.status} ${await response.text()}`)
}
