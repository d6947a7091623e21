import { ok } from '../../domain/index.ts'
import { askerOf } from '../asker.ts'
import type { Handlers } from '../handler.ts'

/** What those who reject a correction choose from. */
export const rejectionReasonHandlers = {
  'GET /api/rejection-reasons': async ({ catalogue, principal }) =>
    ok({ items: await catalogue.rejectionReasons.read(askerOf(principal)) }),

  'PUT /api/rejection-reasons': async ({ catalogue, principal, body: { items, was } }) => {
    const written = await catalogue.rejectionReasons.replace(principal.workspace, was, items)
    return written.ok ? ok({ items: written.value }) : written
  },
} satisfies Partial<Handlers>
