import type { PublishedPage, PublishedVersion } from '../../src/contract/published.ts'
import { element } from './element.ts'
import type { Words } from './words.ts'

/** A version as a reader knows it: its label, or when it was published. */
export function versionName({ label, at }: PublishedVersion, words: Words): string {
  const date = words.date(at)
  return label === null ? words.say('published', { date }) : words.say('labelled', { label, date })
}

/** Earlier revisions of what the page shows, newest first. */
export function earlierVersions({ versions, revision }: PublishedPage): readonly PublishedVersion[] {
  return versions.filter((version) => version.revision < revision)
}

/** Chooses what the text is compared with; null: nothing. */
export class VersionPicker {
  readonly element: HTMLLabelElement
  readonly #select: HTMLSelectElement

  constructor(versions: readonly PublishedVersion[], words: Words, choose: (from: number | null) => void) {
    this.#select = element(
      'select',
      { part: 'versions' },
      element('option', { value: '' }, words.say('compareOff')),
      ...versions.map((version) =>
        element('option', { value: String(version.revision) }, versionName(version, words)),
      ),
    )
    this.#select.addEventListener('change', () =>
      choose(this.#select.value === '' ? null : Number(this.#select.value)),
    )
    this.element = element('label', {}, words.say('compareWith'), ' ', this.#select)
  }

  show(from: number | null): void {
    this.#select.value = from === null ? '' : String(from)
  }
}
