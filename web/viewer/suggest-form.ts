import { breaksLike } from '../../src/text/line-breaks.ts'
import type { KeptDraft, ReaderDrafts } from './drafts.ts'
import { button, element } from './element.ts'
import type { RowSetting } from './pair-row.ts'
import type { Answer, Suggestion } from './published-source.ts'
import { bareWords } from './segments.ts'

/** Generous for a segment, and within what the server takes. */
const MOST_CHARACTERS = 20_000
const MOST_REASON = 2_000
const MOST_NAME = 80
const MOST_CONTACT = 254

export interface SuggestFormOptions {
  readonly setting: RowSetting
  readonly drafts: ReaderDrafts
  readonly pair: string
  readonly revision: number
  /** The segment as it reads now. */
  readonly now: string
  /** As `wordingsOf` tells it from others that read so. */
  readonly wording: string
  /** The whole pair with the segment reworded. */
  readonly reword: (words: string) => string
  readonly send: (suggestion: Suggestion, key: string) => Promise<Answer<{ readonly id: string }>>
  readonly sent: (correction: string) => void
  readonly failed: (code: string) => void
  readonly discarded: () => void
}

/** Words that wait for a segment: for its present wording, else for one the pair no longer has. */
export function waitingDraft(
  drafts: readonly KeptDraft[],
  segment: number,
  wordings: readonly string[],
): KeptDraft | undefined {
  return (
    drafts.find(({ was }) => was === wordings[segment]) ?? drafts.find(({ was }) => !wordings.includes(was))
  )
}

/** A plain field for another wording, with room for a reason and a name. Nothing typed is lost before it has arrived. */
export function suggestForm(options: SuggestFormOptions, draft: KeptDraft | undefined): HTMLFormElement {
  const { setting, drafts, pair, wording } = options
  const slot = newKey()
  const { words } = setting
  const was = bareWords(options.now)
  const typed = (): string => breaksLike(was, field.value)
  let last = draft?.sent
  const field = element('textarea', {
    part: 'field',
    lang: setting.targetLang,
    dir: 'auto',
    rows: '2',
    maxlength: String(MOST_CHARACTERS),
    'aria-label': words.say('yourWording'),
  })
  field.value = draft?.text ?? was
  const reason = element('input', { part: 'field', maxlength: String(MOST_REASON) })
  reason.value = draft?.reason ?? ''
  const name = element('input', { part: 'field', maxlength: String(MOST_NAME), autocomplete: 'name' })
  name.value = drafts.name
  // Kept nowhere: it is nobody's business on the page around this one, nor of the next at this screen.
  const contact = element('input', {
    part: 'field',
    type: 'email',
    maxlength: String(MOST_CONTACT),
    autocomplete: 'email',
  })
  const status = element('p', { class: 'note', part: 'status', role: 'status' })
  if (draft) status.textContent = words.say(draft.was === wording ? 'kept' : 'keptEarlier')
  const send = button(words.say('send'), 'send', () => void submit())
  const form = element(
    'form',
    { class: 'suggestion', part: 'suggestion' },
    field,
    element('label', {}, words.say('reason'), reason),
    element('label', {}, words.say('name'), name),
    element('label', {}, words.say('contact'), contact),
    element('div', { class: 'bar' }, send, button(words.say('discard'), 'discard', discard)),
    status,
  )

  /** Kept with every keystroke, also in the middle of a composition. */
  field.addEventListener('input', () => {
    fit(field)
    keep()
  })
  reason.addEventListener('input', keep)
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('keydown', (event) => {
    if (event.isComposing || event.keyCode === 229 || event.key !== 'Enter') return
    if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey) {
      event.preventDefault()
      void submit()
    }
  })
  requestAnimationFrame(() => fit(field))
  return form

  /** The words of last time go on here. */
  function keep(): void {
    const why = reason.value.trim() !== '' && { reason: reason.value }
    if (bareWords(typed()) === was && !why) drafts.drop(pair, slot)
    else drafts.keep(pair, slot, { was: wording, text: field.value, ...why, ...(last && { sent: last }) })
    if (draft) drafts.drop(pair, draft.slot)
  }

  function discard(): void {
    drafts.drop(pair, slot)
    if (draft) drafts.drop(pair, draft.slot)
    options.discarded()
  }

  async function submit(): Promise<void> {
    if (send.disabled) return
    if (bareWords(typed()) === was) {
      status.textContent = words.say('same')
      field.focus()
      return
    }
    // The browser says what is wrong with it.
    if (!contact.reportValidity()) return
    drafts.name = name.value.trim()
    const suggestion = suggestionOf()
    const body = JSON.stringify(suggestion)
    last = last?.body === body ? last : { body, key: newKey() }
    keep()
    // What would be typed meanwhile would be neither sent nor kept.
    field.readOnly = send.disabled = true
    status.textContent = words.say('sending')
    const address = contact.value.trim()
    const answer = await options.send({ ...suggestion, ...(address && { contact: address }) }, last.key)
    field.readOnly = send.disabled = false
    if (answer.ok) return arrived(answer.value.id)
    if (answer.failure.code === 'KEY_REUSED') last = undefined
    status.textContent = words.failure(answer.failure.code, answer.failure.seconds)
    options.failed(answer.failure.code)
  }

  function suggestionOf(): Suggestion {
    return {
      pair,
      revision: options.revision,
      text: options.reword(typed()),
      ...(reason.value.trim() !== '' && { reason: reason.value.trim() }),
      ...(name.value.trim() !== '' && { name: name.value.trim() }),
    }
  }

  function arrived(correction: string): void {
    drafts.drop(pair, slot)
    const credited = name.value.trim()
    const thanks = credited ? words.say('thanksNamed', { name: credited }) : words.say('thanks')
    form.replaceChildren(
      element('p', { class: 'suggested', lang: setting.targetLang, dir: 'auto' }, field.value),
      element('p', { class: 'note', part: 'status', role: 'status', tabindex: '-1' }, thanks),
    )
    form.querySelector<HTMLElement>('[role=status]')?.focus()
    options.sent(correction)
  }
}

/** For engines without `field-sizing`. */
function fit(field: HTMLTextAreaElement): void {
  if (CSS.supports('field-sizing', 'content')) return
  field.style.blockSize = 'auto'
  field.style.blockSize = `${field.scrollHeight + 2}px`
}

/** `randomUUID` exists on secure pages only. */
function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}
