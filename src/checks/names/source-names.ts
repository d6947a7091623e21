import { cutSyllables, readingsOf } from '../chinese/pinyin.ts'
import { surnameAt } from '../chinese/surnames.ts'
import type { PinyinName } from './english-names.ts'

/** Where a name may stand in a Chinese text: a surname, and the given name after it. */
export interface NamePlace {
  readonly start: number
  /** Where the given name begins. */
  readonly given: number
}

type Letters = Pick<PinyinName, 'surname' | 'given'>

/** The names that a Chinese text may hold, by how they are read. Each surname is looked for once. */
export class SourceNames {
  readonly #folded: string
  readonly #surnames: readonly { readonly place: NamePlace; readonly readings: readonly string[] }[]
  readonly #bySurname = new Map<string, readonly NamePlace[]>()

  /** @param folded in simplified characters */
  constructor(folded: string) {
    this.#folded = folded
    this.#surnames = Array.from(folded, (_, at) => at).flatMap((at) => {
      const length = surnameAt(folded, at)
      if (length === 0) return []
      const readings = combined(Array.from(folded.slice(at, at + length), readingsOf))
      return [{ place: { start: at, given: at + length }, readings }]
    })
  }

  /** Where a surname stands that is read so. */
  withSurname(surname: string): readonly NamePlace[] {
    let places = this.#bySurname.get(surname)
    if (!places) {
      places = this.#surnames.filter(({ readings }) => readings.includes(surname)).map(({ place }) => place)
      this.#bySurname.set(surname, places)
    }
    return places
  }

  /** Places of which the pinyin is that of the name. */
  spelt({ surname, given }: Letters): NamePlace[] {
    return this.withSurname(surname).filter((place) => this.readingsAt(place, given).includes(given))
  }

  /** How the one or two characters of the given name at a place may be read, as many as the letters have syllables. */
  readingsAt({ given }: NamePlace, letters: string): string[] {
    const counts = [1, 2].filter((count) => cutSyllables(letters, count) !== null)
    return counts.flatMap((count) => {
      const chars = Array.from(this.#folded.slice(given, given + count))
      return chars.length === count ? combined(chars.map(readingsOf)) : []
    })
  }
}

function combined(readings: readonly (readonly string[])[]): string[] {
  return readings.reduce<string[]>(
    (starts, own) => starts.flatMap((start) => own.map((end) => start + end)),
    [''],
  )
}
