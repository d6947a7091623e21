import { html, LitElement, nothing } from 'lit'
import { afterEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { Panels } from '../../../web/app/workbench/panel/panels.ts'
import { panelTemplate } from '../../../web/app/workbench/panel/panel-template.ts'

/** A page like the workbench: a title that scrolls away, a bar that stays, and much text. */
class TestBench extends LitElement {
  readonly panels = new Panels(this)

  protected override createRenderRoot(): this {
    return this
  }

  protected override render() {
    const content = { id: 'one', title: () => 'One', content: () => html`<p>Much to see.</p>` }
    return html`<header style="block-size: 150px"></header>
      <dz-view-bar
        style="position: sticky; inset-block-start: 0; display: block; block-size: 50px"
      ></dz-view-bar>
      <div class="workbench-body" ?data-panel=${this.panels.open !== null}>
        <div style="block-size: 5000px"></div>
        ${this.panels.open === null ? nothing : panelTemplate(content, () => this.panels.show(null))}
      </div>`
  }
}
customElements.define('test-bench', TestBench)

afterEach(() => {
  scrollTo(0, 0)
  document.body.replaceChildren()
})

test('the panel fills the window beneath the bar and no more, wherever one has scrolled', async () => {
  await page.viewport(1280, 900)
  const bench = new TestBench()
  document.body.replaceChildren(bench)
  document.body.style.margin = '0'
  bench.panels.show('one')
  const edges = () => {
    const { top, bottom } = bench.querySelector('.side-panel')!.getBoundingClientRect()
    return [Math.round(top), Math.round(bottom)]
  }
  await vi.waitFor(() => expect(edges()).toEqual([200, 900]))
  scrollTo(0, 90)
  await vi.waitFor(() => expect(edges()).toEqual([110, 900]))
  scrollTo(0, 1500)
  await vi.waitFor(() => expect(edges()).toEqual([50, 900]))
})
