import { z } from 'zod'
import {
  PERMISSIONS,
  ROLES,
  type Action,
  type Document,
  type DocumentSummary,
  type Edition,
  type Label,
  type Role,
  type Visibility,
} from '../../domain/index.ts'
import type { NewDocument, SettingsChange } from '../document-service.ts'
import { mirror } from '../mirror.ts'
import { broughtHistory } from './actor.ts'
import { newPair } from './body.ts'
import {
  documentId,
  editionId,
  instant,
  languageTag,
  line,
  list,
  revisionNumber,
  text,
} from './primitives.ts'
import { publication } from './publication.ts'
import { progress } from './reading.ts'
import { reviewRules, rulesChange } from './review-rules.ts'

export const role = mirror<Role>()(z.enum(ROLES).meta({ id: 'Role' }))

const actions = Object.keys(PERMISSIONS) as [Action, ...Action[]]
const action = mirror<Action>()(z.enum(actions).meta({ id: 'Action' }))

const visibility = mirror<Visibility>()(z.enum(['private', 'link', 'public']).meta({ id: 'Visibility' }))

export const edition = mirror<Edition>()(
  z
    .strictObject({
      id: editionId,
      lang: languageTag,
      title: line('titleLength'),
      role: z.enum(['source', 'translation']),
    })
    .meta({ id: 'Edition' }),
)

export const label = mirror<Label>()(
  z.object({ revision: revisionNumber, label: text('labelLength') }).meta({ id: 'Label' }),
)

const documentFields = {
  id: documentId,
  title: text('titleLength'),
  createdAt: instant,
  editions: z.array(edition),
  head: z.int().min(0),
  seq: z.int().min(0),
  pairs: z.int().min(0),
  openCorrections: z.int().min(0),
  openThreads: z.int().min(0),
  openIssues: z.int().min(0),
  publications: z.array(publication),
  labels: z.array(label),
  rules: reviewRules,
  progress: z.array(progress),
  visibility,
  guestsMaySuggest: z.boolean(),
}

/** A document as one particular person may see and treat it. */
export interface DocumentView extends Document {
  readonly role: Role
  readonly actions: readonly Action[]
}

export const documentView = mirror<DocumentView>()(
  z.object({ ...documentFields, role, actions: z.array(action) }).meta({ id: 'DocumentView' }),
)

export const documentSummary = mirror<DocumentSummary>()(
  z
    .object({
      id: documentId,
      title: text('titleLength'),
      langs: z.array(z.string()),
      head: z.int().min(0),
      pairs: z.int().min(0),
      openCorrections: z.int().min(0),
      findings: z.int().min(0),
      graveFindings: z.int().min(0),
      openThreads: z.int().min(0),
      readShare: z.number().min(0).max(1),
      updatedAt: instant,
      visibility,
      role,
    })
    .meta({ id: 'DocumentSummary' }),
)

/** What the wire takes for a new document: history brought along may only name people. */
export const newDocument = z
  .strictObject({
    title: line('titleLength'),
    editions: list(edition, 'editions').min(1),
    pairs: list(newPair, 'pairs'),
    message: text('reasonLength'),
    label: line('labelLength').exactOptional(),
    visibility,
    guestsMaySuggest: z.boolean(),
    history: broughtHistory.exactOptional(),
  })
  .meta({ id: 'NewDocument' }) satisfies z.ZodType<NewDocument>

export const documentChange = z
  .strictObject({
    title: line('titleLength').exactOptional(),
    visibility: visibility.exactOptional(),
    guestsMaySuggest: z.boolean().exactOptional(),
    addEdition: edition.exactOptional(),
    rules: rulesChange.exactOptional(),
  })
  .meta({ id: 'DocumentChange' }) satisfies z.ZodType<SettingsChange>
