import { DurableObject } from 'cloudflare:workers'
import type { Env } from '../env.ts'

/** One document: the only writer of its text and history. */
export class DocumentObject extends DurableObject<Env> {}
