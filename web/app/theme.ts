/** `auto` follows the system. */
export type Theme = 'auto' | 'light' | 'dark'

export const THEMES: readonly Theme[] = ['auto', 'light', 'dark']

const STORED = 'duizhao.theme'

export function theme(): Theme {
  try {
    return THEMES.find((known) => known === localStorage.getItem(STORED)) ?? 'auto'
  } catch {
    return 'auto'
  }
}

/** Every colour is a `light-dark()`, so the colour scheme of the root decides alone. */
export function applyTheme(chosen: Theme = theme()): void {
  document.documentElement.dataset['theme'] = chosen
}

export function setTheme(chosen: Theme): void {
  applyTheme(chosen)
  try {
    localStorage.setItem(STORED, chosen)
  } catch {
    // Storage is switched off: the choice lasts until the page is left.
  }
}
