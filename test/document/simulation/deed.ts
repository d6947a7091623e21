import { bodyText, withBodyText, type Correction, type Pair } from '../../../src/domain/index.ts'
import { must } from '../support/document.ts'
import type { Desk } from './desk.ts'

/** One thing that somebody does, perhaps to a pair on their screen. */
export type Deed = (desk: Desk, pair: Pair) => Promise<void>

export const editionFor = ({ chance }: Desk) => chance.pick(['en', 'en', 'en', 'fr', 'zh'])!

export async function open({ service }: Desk): Promise<readonly Correction[]> {
  return must(await service.corrections({ state: 'open', limit: 500 })).items
}

export async function own(desk: Desk): Promise<readonly Correction[]> {
  return (await open(desk)).filter(({ author }) => author.id === desk.actor.id)
}

/** The text as a body keeps it. */
export function kept(pair: Pair, edition: string, text: string): string {
  return bodyText(withBodyText(pair.texts[edition] ?? [], text))
}
