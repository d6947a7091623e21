type Attributes = Readonly<Record<string, string | boolean | undefined>>

/**
 * An element with attributes and children. Strings become text nodes: nothing
 * that comes from a document or a reader is ever parsed as HTML.
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : value)
  }
  made.append(...children)
  return made
}

/** A button that does one thing. */
export function button(label: string, part: string, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', part: `button ${part}`, class: part }, label)
  made.addEventListener('click', act)
  return made
}
