import { css } from 'lit'

/** Buttons as everywhere (web/styles/base.css), for components with a shadow root, where that sheet does not reach. */
export const controlStyles = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
    border-radius: var(--radius-small);
  }
  button {
    display: inline-flex;
    align-items: center;
    gap: var(--s2);
    min-block-size: var(--target);
    padding: var(--s1) var(--s3);
    border: 1px solid var(--rule-strong);
    border-radius: var(--radius);
    background: var(--sheet);
    color: var(--ink);
    font: inherit;
    font-size: var(--control-size);
    line-height: 1.25;
    white-space: nowrap;
    cursor: pointer;
  }
  button:hover {
    border-color: var(--ink-soft);
  }
  button.quiet {
    border-color: transparent;
    background: transparent;
    color: var(--ink-soft);
  }
  button.quiet:hover {
    background: var(--well);
    color: var(--ink);
  }
`
