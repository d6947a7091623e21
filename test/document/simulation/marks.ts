import { expect } from 'vitest'
import type { DocumentService } from '../../../src/contract/document-service.ts'
import {
  bodyText,
  weightOf,
  type DocumentPackage,
  type Label,
  type PairReading,
} from '../../../src/domain/index.ts'
import { must } from '../support/document.ts'
import { everything, pairsNow, replay, textOf } from '../support/reading.ts'
import { editionFor, type Deed } from './deed.ts'
import type { Ledger } from './desk.ts'
import { anchorIn } from './talk.ts'

/** The pair on the screen, or its beginning, is read and found good. */
export const confirm: Deed = async (desk, pair) => {
  const { service, seen: base, chance, ledger, actor } = desk
  const edition = editionFor(desk)
  const text = desk.textOf(pair, edition)
  const end = chance.comes(60) ? text.length : text.search(/[.。]/) + 1
  if (text.slice(0, end).trim() === '') return
  const stretch = { pair: pair.id, start: 0, end }
  const answer = await desk.write('confirm', (caller) =>
    service.confirm(edition, { base, stretches: [stretch] }, caller),
  )
  if (answer.ok) ledger.confirmed.push({ by: actor.name, edition, base, ...stretch })
}

/** Some words are found to be no mistake; now and then they are one after all. */
export const dismiss: Deed = async (desk, pair) => {
  const { service, chance, ledger } = desk
  const anchor = anchorIn(desk, pair)
  if (!anchor) return
  const { quote, ...place } = anchor
  const phrase = `dismissed ${ledger.nextKey()}`
  const input = { rule: 'some-rule', phrase, everywhere: chance.comes(30), anchor: place }
  const answer = await desk.write('dismiss', (caller) => service.dismiss(input, caller))
  if (!answer.ok) return
  const restored =
    chance.comes(30) &&
    (await desk.write('restore', (caller) => service.undismiss(answer.value.id, caller))).ok
  if (!restored) ledger.dismissed.set(phrase, quote)
}

/** The name of a revision is given, or taken away. */
export const label: Deed = async (desk) => {
  const { service, chance, ledger, seen } = desk
  const revision = 1 + chance.below(seen)
  const name = chance.comes(75) ? `label ${ledger.nextKey()}` : null
  const answer = await desk.write('label', (caller) => service.label(revision, name, caller))
  if (answer.ok) ledger.labels.set(revision, name)
}

/** Whatever was read, dismissed or named is kept as it was said, and what is counted of it is what can be counted. */
export async function checkMarks(service: DocumentService, content: DocumentPackage, ledger: Ledger) {
  checkReadings(content, ledger)
  await checkProgress(service)
  const dismissals = await everything((request) => service.dismissals(request), 7)
  expect(new Map(dismissals.map(({ phrase, anchor }) => [phrase, anchor.quote]))).toEqual(ledger.dismissed)
  const named = new Map([[1, 'Machine draft'], ...ledger.labels])
  const labels: Label[] = [...named].flatMap(([revision, name]) =>
    name === null ? [] : [{ revision, label: name }],
  )
  expect(content.labels).toEqual(labels.toSorted((a, b) => a.revision - b.revision))
}

/** Each of them is a fact about the very words that were on the screen. */
function checkReadings(content: DocumentPackage, { confirmed }: Ledger): void {
  const known = new Map<number, ReturnType<typeof replay>>()
  const textAt = (pair: string, edition: string, at: number) => {
    if (!known.has(at)) known.set(at, replay(content, at))
    return textOf(known.get(at)!, pair, edition)
  }
  for (const said of confirmed) {
    const { by, pair, edition, base, start, end } = said
    const text = textAt(pair, edition, base)
    const facts = (content.readings ?? []).filter(
      (one) =>
        one.by.name === by &&
        one.pair === pair &&
        one.edition === edition &&
        textAt(pair, edition, one.revision) === text,
    )
    const spans = facts.flatMap((fact) => fact.spans)
    const unread = [...Array(end - start).keys()]
      .map((k) => start + k)
      .filter((at) => !spans.some((span) => span.start <= at && at < span.end))
      .filter((at) => weightOf(text[at]!) > 0)
    expect({ said, unread }).toEqual({ said, unread: [] })
  }
}

async function checkProgress(service: DocumentService): Promise<void> {
  const pairs = await pairsNow(service)
  const { progress } = must(await service.read())
  for (const { edition, ...counted } of progress) {
    const readings = new Map<string, PairReading>()
    for (const one of await everything((request) => service.readings(edition, request), 7))
      readings.set(one.pair, one)
    const alive = pairs.map(({ id, texts }) => ({
      text: bodyText(texts[edition] ?? []),
      reading: readings.get(id),
    }))
    const sum = (count: (one: (typeof alive)[number]) => number) =>
      alive.reduce((all, one) => all + count(one), 0)
    expect({ edition, ...counted }).toMatchObject({
      characters: sum(({ text }) => weightOf(text)),
      // Words beside another source want another look.
      read: sum(({ text, reading }) =>
        (reading?.read ?? [])
          .filter(({ source }) => !source)
          .reduce((all, { start, end }) => all + weightOf(text.slice(start, end)), 0),
      ),
      changed: sum(({ reading: { read = [], changed = [] } = {} }) =>
        Number(changed.length > 0 || read.some(({ source }) => source)),
      ),
    })
  }
}
