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

/** The names that a Chinese text may hold, by how they are read. Surnames are looked for once. */
export class SourceNames {
  readonly #folded: string
  readonly #bySurname = new Map<string, NamePlace[]>()

  /** @param folded in simplified characters */
  constructor(folded: string) {
    this.#folded = folded
    for (let at = 0; at < folded.length; at++) {
      const length = surnameAt(folded, at)
      if (length === 0) continue
      const place = { start: at, given: at + length }
      for (const reading of surnameReadings(folded.slice(at, at + length))) {
        const places = this.#bySurname.get(reading)
        if (places) places.push(place)
        else this.#bySurname.set(reading, [place])
      }
    }
  }

  /** Where a surname stands that is read so. */
  withSurname(surname: string): readonly NamePlace[] {
    return this.#bySurname.get(surname) ?? []
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

const known = new Map<string, ReadonlySet<string>>()

/** There are a few hundred surnames: how each is read is worked out once. */
function surnameReadings(surname: string): ReadonlySet<string> {
  let readings = known.get(surname)
  if (!readings) known.set(surname, (readings = new Set(combined(Array.from(surname, readingsOf)))))
  return readings
}

function combined(readings: readonly (readonly string[])[]): string[] {
  return readings.reduce<string[]>(
    (starts, own) => starts.flatMap((start) => own.map((end) => start + end)),
    [''],
  )
}
