import { customElement, property } from 'lit/decorators.js'
import type { Op, TextDiff } from '../../../src/text/diff/diff.ts'
import { LightElement } from '../light-element.ts'

/**
 * A difference as one reads it: inline where most survives, old above new
 * where it was rewritten, unchanged runs folded, moves with a stub, ¶ marks.
 * Give it either `diff` (rows) or `ops` (one stretch).
 */
@customElement('dz-diff')
export class DzDiff extends LightElement {
  @property({ attribute: false }) diff: TextDiff | null = null
  @property({ attribute: false }) ops: readonly Op[] = []
  /** BCP 47 of the text. (`lang` itself belongs to the element and follows this.) */
  @property({ attribute: 'text-lang' }) textLang = 'en'
  /** Punctuation, capitals and spacing are not shown as changes. */
  @property({ type: Boolean, attribute: 'hide-minor' }) hideMinor = false
  /** Show unchanged runs in full. */
  @property({ type: Boolean }) unfolded = false
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-diff': DzDiff
  }
}
