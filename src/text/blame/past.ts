/**
 * A text together with how it came to be, read backwards and only as far as
 * one asks. Immutable: looking back makes others.
 */
export interface Past<Self extends Past<Self>> {
  readonly text: string
  /** The newest step that made this text, and what stood before it ('' at the very beginning); null: not known any further. */
  back(): { readonly revision: number; readonly before: Self } | null
  /**
   * Where the newest step did nothing but bring an older text back, word for
   * word: that older one, which reads the same. null: it wrote something.
   */
  leap(): Self | null
}
