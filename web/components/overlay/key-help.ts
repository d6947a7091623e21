import { css, html, LitElement, type PropertyValues } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import { Localised } from '../../i18n/index.ts'
import { type Binding, COMMANDS, isApple, isSingle, setSingleKeys, singleKeys } from '../keys.ts'
import './dialog.ts'
import type { DzDialog } from './dialog.ts'

const GROUPS = ['read', 'edit', 'queue', 'align'] as const

const NAMES: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
  Enter: '↵',
  Backspace: '⌫',
  Escape: 'Esc',
  Insert: 'Ins',
  Delete: 'Del',
  Mod: isApple ? '⌘' : 'Ctrl',
  Alt: isApple ? '⌥' : 'Alt',
  Shift: isApple ? '⇧' : 'Shift',
}

/** The key map as a dialog, made from it, with the switch for single characters. Fires `dz-close`. */
@customElement('dz-key-help')
export class DzKeyHelp extends LitElement {
  static override readonly styles = css`
    dz-dialog {
      --dialog-width: 56rem;
    }
    .groups {
      columns: 20rem 2;
      column-gap: var(--s6);
    }
    section {
      break-inside: avoid;
      padding-block-end: var(--s4);
    }
    h3 {
      margin: 0 0 var(--s2);
      color: var(--ink-faint);
      font-size: var(--small-size);
      font-weight: 400;
    }
    dl {
      display: grid;
      gap: var(--s2);
      margin: 0;
      font-size: var(--control-size);
    }
    dl > div {
      display: flex;
      align-items: baseline;
      justify-content: space-between;
      gap: var(--s3);
    }
    dd {
      margin: 0;
      text-align: end;
      white-space: nowrap;
    }
    kbd {
      display: inline-block;
      min-inline-size: 1.7em;
      padding: 0.05em 0.4em;
      border: 1px solid var(--rule-strong);
      border-block-end-width: 2px;
      border-radius: 4px;
      background: var(--paper);
      font: inherit;
      font-size: 0.9em;
      text-align: center;
    }
    .alternative + .alternative::before {
      content: ' / ';
      color: var(--ink-faint);
    }
    .off {
      opacity: 0.45;
    }
    label {
      display: flex;
      gap: var(--s2);
      font-size: var(--control-size);
    }
  `

  @property({ type: Boolean }) open = false
  @state() private single = singleKeys()
  @query('dz-dialog') private readonly dialog!: DzDialog
  private readonly i18n = new Localised(this)

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('open')) return
    if (this.open) void this.dialog.show()
    else if (changed.get('open')) this.dialog.close()
  }

  protected override render() {
    return html`
      <dz-dialog heading=${this.i18n.t('app:keys.title')} @dz-close=${this.#onClose}>
        <div class="groups">${GROUPS.map((group) => this.#group(group))}</div>
        <label>
          <input type="checkbox" .checked=${this.single} @change=${this.#onSingle} />
          ${this.i18n.t('app:keys.single')}
        </label>
      </dz-dialog>
    `
  }

  #group(group: Binding['group']) {
    return html`
      <section>
        <h3>${this.i18n.t(`app:keys.group.${group}`)}</h3>
        <dl>
          ${COMMANDS.filter((binding) => binding.group === group).map(
            ({ command, keys }) => html`
              <div>
                <dt>${this.i18n.t(`app:keys.${command}`)}</dt>
                <dd>${keys.map((key) => this.#combination(key))}</dd>
              </div>
            `,
          )}
        </dl>
      </section>
    `
  }

  #combination(key: string) {
    const off = isSingle(key) && !this.single
    return html`<span class="alternative ${off ? 'off' : ''}"
      >${strokes(key).map((part) => html`<kbd>${NAMES[part] ?? part.toUpperCase()}</kbd> `)}</span
    >`
  }

  readonly #onSingle = (event: Event) => {
    this.single = (event.target as HTMLInputElement).checked
    setSingleKeys(this.single)
  }

  readonly #onClose = () => this.dispatchEvent(new Event('dz-close'))
}

/** The keys to hold together; a capital letter is typed with Shift. */
function strokes(key: string): readonly string[] {
  return /^\p{Lu}$/u.test(key) ? ['Shift', key] : key.split('+')
}

declare global {
  interface HTMLElementTagNameMap {
    'dz-key-help': DzKeyHelp
  }
}
