import { html, LitElement } from 'lit'
import { afterEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { CoveredTop } from '../../../web/app/covered-top.ts'
import type { ViewRow } from '../../../web/components/index.ts'
import { mountView, ROWS } from '../support/mount-view.ts'

/** A bar that stays, as the one above the text of a document. */
class TestBar extends LitElement {
  readonly coveredTop = new CoveredTop(this, () => this)

  protected override render() {
    return html`Tools`
  }
}
customElements.define('test-bar', TestBar)

const covered = () => getComputedStyle(document.documentElement).getPropertyValue('--bar-height')

afterEach(() => {
  document.body.replaceChildren()
  scrollTo(0, 0)
})

test.each([50, 110])(
  'a segment that a key leads to stands beneath a bar of %i px, whichever way one goes',
  async (height) => {
    const rows = Array.from({ length: 8 }, (_, k): ViewRow => {
      const row = ROWS[k % 2] as ViewRow
      return { ...row, id: `p${k + 1}`, number: k + 1, target: row.target.replaceAll('. ', ', '.repeat(90)) }
    })
    const view = await mountView({ rows })
    const bar = new TestBar()
    bar.style.cssText = `position: sticky; inset-block-start: 3rem; display: block; block-size: ${height}px`
    view.before(bar)
    await expect.poll(covered).toBe(`${height}px`)
    for (const key of ['ArrowDown', 'ArrowUp']) {
      for (let k = 0; k < 7; k++) {
        const before = document.activeElement
        await userEvent.keyboard(`{Control>}{${key}}{/Control}`)
        await expect.poll(() => document.activeElement === before).toBe(k === 6 && key === 'ArrowUp')
        await new Promise(requestAnimationFrame)
        await new Promise(requestAnimationFrame)
        const { top } = document.activeElement!.getBoundingClientRect()
        expect(top).toBeGreaterThanOrEqual(bar.getBoundingClientRect().bottom)
      }
    }
    bar.style.position = 'static'
    bar.style.blockSize = '60px'
    await expect.poll(covered).toBe('0px')
    bar.remove()
    expect(covered()).toBe('')
  },
)
