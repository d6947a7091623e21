import type { Mention } from '../../../src/domain/index.ts'
import type { Person } from '../../state/typed-words.ts'

/** A name being typed: where its @ stands, and what follows it up to the caret. */
export interface Naming {
  readonly at: number
  readonly typed: string
}

/** What of a name stands before the caret; null where nobody is being named. A mail address names nobody. */
export function namingAt(body: string, caret: number): Naming | null {
  const at = body.lastIndexOf('@', caret - 1)
  if (at < 0 || /[\p{L}\p{N}]/u.test(body[at - 1] ?? '')) return null
  const typed = body.slice(at + 1, caret)
  return typed.length > 40 || /[\n@]/.test(typed) ? null : { at, typed }
}

/** People whose name begins, or has a word that begins, with what was typed; at most eight. */
export function peopleNamed(people: readonly Person[], { typed }: Naming): Person[] {
  const wanted = typed.toLocaleLowerCase()
  const fits = ({ name }: Person) => {
    const known = name.toLocaleLowerCase()
    return known.startsWith(wanted) || known.includes(` ${wanted}`)
  }
  return people.filter(fits).slice(0, 8)
}

/** Everybody who is named in a comment with an @. The longer of two names that fit is the one that is meant. */
export function mentionsIn(body: string, people: readonly Person[]): Mention[] {
  const byLength = people.toSorted((a, b) => b.name.length - a.name.length)
  const mentions: Mention[] = []
  for (let at = body.indexOf('@'); at >= 0; at = body.indexOf('@', at + 1)) {
    if (/[\p{L}\p{N}]/u.test(body[at - 1] ?? '')) continue
    const person = byLength.find(({ name }) => body.startsWith(name, at + 1))
    if (person) mentions.push({ start: at, end: at + 1 + person.name.length, member: person.id })
  }
  return mentions
}
