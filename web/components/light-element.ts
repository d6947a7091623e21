import { LitElement } from 'lit'

/**
 * A component that renders into the page itself. Everything that holds text of
 * a document is one: selection, find in page, highlights and printing work
 * across components only within one root. Its looks come from web/styles.
 */
export class LightElement extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this
  }
}
