import { html, LitElement } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { expect, test } from 'vitest'

@customElement('decorated-element')
class DecoratedElement extends LitElement {
  @property({ type: Number }) count = 1
  protected override render() {
    return html`<b>${this.count}</b>`
  }
}

test('decorators are lowered and properties are reactive', async () => {
  const element = document.createElement('decorated-element') as DecoratedElement
  document.body.append(element)
  await element.updateComplete
  element.count = 2
  await element.updateComplete
  expect(element.shadowRoot?.textContent).toBe('2')
})
