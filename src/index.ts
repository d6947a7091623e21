import { env } from 'cloudflare:workers'
import { openCatalogue, sweep } from './catalogue/index.ts'
import type { Env } from './env.ts'
import { createApp, documentObjects } from './http/index.ts'

export { DocumentObject } from './document/document-object.ts'

const app = createApp(env as Env)

export default {
  fetch: app.fetch,
  scheduled: (_event, env) => sweep(openCatalogue(env.CATALOGUE), documentObjects(env), new Date()),
} satisfies ExportedHandler<Env>
