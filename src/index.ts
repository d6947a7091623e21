import { app } from './http/app.ts'

export { DocumentObject } from './document/document-object.ts'

export default app
