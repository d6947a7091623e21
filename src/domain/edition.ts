/** One text of the document in one language. The source is an edition too. */
export interface Edition {
  /** Unique within the document: a slug such as `zh`, `en`, `en-house`. Stable. */
  readonly id: string
  /** BCP 47, such as `zh-Hans`. */
  readonly lang: string
  /** Such as "Machine English". */
  readonly title: string
  readonly role: 'source' | 'translation'
}
