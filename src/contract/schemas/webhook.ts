import { z } from 'zod'
import { LIMITS } from '../../domain/index.ts'
import { mirror } from '../mirror.ts'
import { instant } from './primitives.ts'

/** An address that is told what happens. */
export interface WebhookView {
  readonly id: string
  readonly url: string
  readonly createdAt: string
  /** null: nothing was sent yet. `status` of HTTP; 0: no answer came. */
  readonly last: { readonly at: string; readonly status: number } | null
  /** How many attempts in a row failed. */
  readonly failures: number
}

const webhookFields = {
  id: z.string(),
  url: z.string(),
  createdAt: instant,
  last: z.object({ at: instant, status: z.int() }).nullable(),
  failures: z.int().min(0),
}

const webhookView = mirror<WebhookView>()(z.object(webhookFields).meta({ id: 'Webhook' }))
export const webhookList = z.object({ items: z.array(webhookView) })

export interface NewWebhook extends WebhookView {
  /** What its requests are signed with; shown only in this answer. */
  readonly secret: string
}

export const newWebhook = mirror<NewWebhook>()(
  z.object({ ...webhookFields, secret: z.string() }).meta({ id: 'NewWebhook' }),
)

export const webhookRequest = z
  .strictObject({ url: z.string().max(LIMITS.addressLength, 'addressLength') })
  .meta({ id: 'WebhookRequest' })
