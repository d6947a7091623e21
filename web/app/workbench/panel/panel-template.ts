import { html, type TemplateResult } from 'lit'
import { t } from '../../../i18n/index.ts'
import type { SidePanel } from '../feature.ts'
import './panel.css'

/** The panel beside the text. Esc in it closes it, unless something inside has its own use for the key. */
export function panelTemplate(panel: SidePanel, close: () => void): TemplateResult {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    close()
  }
  return html`<aside class="side-panel" aria-labelledby="side-panel-title" @keydown=${onKey}>
    <header>
      <h2 id="side-panel-title" tabindex="-1">${panel.title()}</h2>
      <button type="button" class="quiet" aria-label=${t('workbench:panel.close')} @click=${close}>
        <span aria-hidden="true">✕</span>
      </button>
    </header>
    <div class="side-panel-content" role="group" aria-labelledby="side-panel-title" tabindex="0">
      ${panel.content()}
    </div>
  </aside>`
}
