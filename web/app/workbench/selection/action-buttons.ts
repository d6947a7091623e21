import { html } from 'lit'
import type { SelectedText, SelectionAction } from '../feature.ts'

/** A button an action. */
export function actionButtons(actions: readonly SelectionAction[], selected: SelectedText): unknown {
  return actions.map(
    (action) =>
      html`<button type="button" class="quiet" @click=${() => action.run(selected)}>${action.label}</button>`,
  )
}
