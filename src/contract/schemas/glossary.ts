import { z } from 'zod'
import {
  PARTS_OF_SPEECH,
  type ActiveTerm,
  type GlossaryTerm,
  type PackagedGlossary,
  type PartOfSpeech,
  type TermChange,
  type TermContent,
} from '../../domain/index.ts'
import type { Page } from '../document-service.ts'
import { mirror } from '../mirror.ts'
import { actor } from './actor.ts'
import { nextCursor } from './paging.ts'
import { bounded, instant, list } from './primitives.ts'

export const termId = z.string().regex(/^[a-z0-9]{4,40}$/)

/** Which glossary: kept for languages, not for each way of writing them. */
export const glossaryLanguages = {
  from: languageSubtag('zh').meta({ description: 'Primary subtag of the source language.' }),
  to: languageSubtag('en').meta({ description: 'Primary subtag of the language translated into.' }),
}

function languageSubtag(usual: string) {
  return z
    .string()
    .regex(/^[a-z]{2,8}$/)
    .default(usual)
}

/** Which characters a term may have is the domain's to say, in words of its own. */
const renderings = list(bounded('termLength'), 'renderings')

const partOfSpeech = mirror<PartOfSpeech>()(z.enum(PARTS_OF_SPEECH).meta({ id: 'PartOfSpeech' }))

const contentFields = {
  source: bounded('termLength'),
  approved: renderings,
  admitted: renderings,
  forbidden: renderings,
  pos: partOfSpeech.exactOptional(),
  note: bounded('reasonLength').exactOptional(),
}

const termContent = mirror<TermContent>()(z.strictObject(contentFields).meta({ id: 'TermContent' }))

const version = z.int().min(1)

export const glossaryTerm = mirror<GlossaryTerm>()(
  z
    .object({ id: z.string(), version, ...contentFields, author: actor, at: instant })
    .meta({ id: 'GlossaryTerm' }),
)

const activeTerm = mirror<ActiveTerm>()(
  z
    .object({ id: z.string(), version, of: z.enum(['document', 'workspace']), ...contentFields })
    .meta({ id: 'ActiveTerm' }),
)

export const termChange = mirror<TermChange>()(
  z
    .object({
      number: z.int().min(1),
      term: z.string(),
      at: instant,
      author: actor,
      before: termContent.nullable(),
      after: termContent.nullable(),
    })
    .meta({ id: 'TermChange' }),
)

/** A page of a glossary. Pages of different versions belong to different states of it: begin again. */
export interface GlossaryPage extends Page<GlossaryTerm> {
  /** Grows with every change. */
  readonly version: number
  /** In all. */
  readonly terms: number
}

export const glossaryPage = mirror<GlossaryPage>()(
  z
    .object({ items: z.array(glossaryTerm), nextCursor, version: z.int().min(0), terms: z.int().min(0) })
    .meta({ id: 'GlossaryPage' }),
)

/** Terms that count in a document. */
export interface ActivePage extends Page<ActiveTerm> {
  /** Differs whenever one of the glossaries it comes from was changed. */
  readonly version: string
}

export const activePage = mirror<ActivePage>()(
  z.object({ items: z.array(activeTerm), nextCursor, version: z.string() }).meta({ id: 'ActiveTermPage' }),
)

/** A term as it is to be. `version`: the one that was changed; 0 for a new term, whose id the client makes. */
export const termWrite = z
  .strictObject({ version: z.int().min(0), ...contentFields })
  .meta({ id: 'TermWrite' })

/** `merge`: terms of the same source are replaced, others stay; `replace`: this is the glossary now. */
export const glossaryImport = z
  .strictObject({
    version: z.int().min(0).meta({ description: 'The version of the glossary that was seen.' }),
    mode: z.enum(['merge', 'replace']),
    terms: list(termContent, 'terms'),
  })
  .meta({ id: 'GlossaryImport' })

/** What an import did. */
export interface ImportOutcome {
  readonly version: number
  readonly terms: number
}

export const importOutcome = mirror<ImportOutcome>()(
  z.object({ version: z.int().min(0), terms: z.int().min(0) }).meta({ id: 'ImportOutcome' }),
)

export const packagedGlossary = mirror<PackagedGlossary>()(
  z
    .object({
      from: z.string().regex(/^[a-z]{2,8}$/),
      to: z.string().regex(/^[a-z]{2,8}$/),
      terms: list(z.object({ ...contentFields, author: actor, at: instant }), 'terms'),
    })
    .meta({ id: 'PackagedGlossary' }),
)
