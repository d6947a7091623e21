/**
 * Fonts and colours are the host page's: everything is mixed from what the
 * element inherits, so that it reads on light and dark pages alike. A sheet made
 * by script is allowed under `style-src 'self'`; a style element would not be.
 *
 * Said here, for what stands in the sheet travels to every reader:
 * - The container is `.live`, not the host, which would keep the margins of the
 *   static text in, and move what stands around it.
 * - Compared (`.changed`), each segment stands beside its source, on a row of its own.
 * - A phone zooms into fields with letters below 16 px.
 */
const CSS_TEXT = `
:host {
  display: block;
  min-inline-size: min(100%, 20rem);
  --_accent: var(--duizhao-accent, #b7791f);
  --_ins: color-mix(in oklab, var(--duizhao-insertion, #1a7f45) 58%, currentColor);
  --_del: color-mix(in oklab, var(--duizhao-deletion, #c0392b) 52%, currentColor);
  --_gap: var(--duizhao-gap, 2em);
  --_faint: color-mix(in srgb, currentColor 68%, transparent);
  --_line: color-mix(in srgb, currentColor 22%, transparent);
  --_ui: var(--duizhao-interface-font, system-ui, sans-serif);
}
:host([hidden]), [hidden] { display: none !important; }
.live { container-type: inline-size; }
.foot, .columns > *, .panel, .tools, section > .note { font-size: .8125em; line-height: 1.5; }
.foot, .columns, .tools, .note, label { font-family: var(--_ui); }
.controls { display: flex; flex-wrap: wrap; gap: .25em .75em; align-items: baseline; justify-content: space-between; }
.controls label { display: flex; flex-wrap: wrap; gap: .15em .5em; align-items: baseline; min-inline-size: 0; }
.controls select { max-inline-size: 100%; }
.columns, .pair { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); column-gap: var(--_gap); }
.columns { align-items: baseline; color: var(--_faint); border-block-end: 1px solid var(--_line); padding-block: .25em; }
.pair { position: relative; padding-block: .45em; scroll-margin-block-start: var(--duizhao-scroll-margin, 1rem); }
.source, .target { white-space: pre-line; overflow-wrap: break-word; }
.source { font-family: var(--duizhao-source-font, inherit); line-height: var(--duizhao-source-leading, 1.75); }
.source:lang(zh), .source:lang(ja), .panel-source:lang(zh) { text-autospace: normal; }
.target { font-family: var(--duizhao-target-font, inherit); line-height: var(--duizhao-target-leading, inherit); }
[data-kind=heading] > :is(.source, .target) { font-weight: 700; font-size: 1.1em; }
[data-kind=quote] > :is(.source, .target) { padding-inline-start: 1em; border-inline-start: 2px solid var(--_line); }
[data-kind=item] > :is(.source, .target) { padding-inline-start: 1em; }
.segment { border-radius: .15em; cursor: pointer; scroll-margin-block: 4em; -webkit-tap-highlight-color: transparent;
  -webkit-box-decoration-break: clone; box-decoration-break: clone; transition: background-color .12s; }
.lit { background-color: color-mix(in srgb, var(--_accent) 27%, transparent); }
.draft { text-decoration: underline dotted var(--_accent) 2px; text-underline-offset: .25em; }
.empty::before { content: '⋯'; padding-inline: .4em; color: var(--_faint); }
.source > .empty::before { content: none; }
.aimed::before { content: ''; position: absolute; inset-block: .45em; inset-inline-start: -.6em; inline-size: 3px;
  background: var(--_accent); border-radius: 2px; }
:focus-visible { outline: 2px solid var(--_accent); outline-offset: 2px; }
.tools { position: absolute; inset-block-start: .45em; inset-inline-start: calc(50% - .8em); inline-size: 1.6em;
  display: flex; flex-direction: column; align-items: center; gap: .1em; opacity: 0; transition: opacity .12s; }
.pair:hover > .tools, .pair:focus-within > .tools { opacity: 1; }
.tools > * { all: unset; cursor: pointer; color: var(--_faint); padding-inline: .3em; border-radius: .2em; line-height: 1.3; }
.tools > :hover { color: inherit; }
.tools > :focus-visible { outline: 2px solid var(--_accent); }
ins, .new > ins { text-decoration: underline; text-decoration-thickness: .08em; text-underline-offset: .16em; color: var(--_ins);
  background-color: color-mix(in srgb, var(--duizhao-insertion, #1a7f45) 13%, transparent); }
del { text-decoration: line-through; color: var(--_del);
  background-color: color-mix(in srgb, var(--duizhao-deletion, #c0392b) 11%, transparent); }
del + ins { margin-inline-start: .12em; }
.old, .new { display: block; padding-inline-start: .7em; border-inline-start: 2px solid; }
.old { border-color: var(--_del); margin-block-start: .35em; }
.new { border-color: var(--_ins); margin-block-end: .35em; }
.gone { font-size: .95em; }
.changed .segment { display: block; padding-block: .15em; }
.panel { white-space: normal; font-weight: 400; margin-block: .5em .75em; padding: .7em .8em; border: 1px solid var(--_line);
  border-inline-start: 3px solid var(--_accent); border-radius: .3em; cursor: default;
  background-color: color-mix(in srgb, currentColor 4%, transparent); }
.panel p { margin: 0 0 .5em; }
.panel .panel-source { display: none; font-family: var(--duizhao-source-font, inherit); font-size: 1.25em; line-height: 1.75; }
.history p + p { font-family: var(--duizhao-target-font, inherit); font-size: 1.15em; line-height: 1.6; white-space: pre-line; }
.note { color: var(--_faint); }
.note:empty { display: none; }
section > .note { margin-block: .4em; }
.hint { display: none; }
.bar { display: flex; flex-wrap: wrap; align-items: center; gap: .4em; }
.signs { display: flex; margin-inline-start: auto; }
button, select, textarea, input { font: inherit; font-family: var(--_ui); color: inherit; }
button { background: none; border: 1px solid var(--_line); border-radius: .3em; padding: .3em .7em; min-block-size: 2em; cursor: pointer; }
button:hover { border-color: currentColor; }
button:disabled { opacity: .6; cursor: default; }
.suggest, .send { border-color: var(--_accent); font-weight: 600; }
.copy, .discard, .sign { border-color: transparent; color: var(--_faint); }
.sign { padding-inline: .55em; }
select { background: none; border: 1px solid var(--_line); border-radius: .3em; padding: .2em .3em; }
option { color: CanvasText; background: Canvas; }
.suggestion { display: grid; gap: .5em; margin-block-end: .5em; }
.suggestion label { display: grid; gap: .15em; color: var(--_faint); }
textarea, input { box-sizing: border-box; inline-size: 100%; background: color-mix(in srgb, currentColor 3%, transparent);
  border: 1px solid var(--_line); border-radius: .3em; padding: .4em .55em; color: inherit; }
textarea { font-family: var(--duizhao-target-font, inherit); font-size: 1.2em; line-height: 1.55; resize: vertical; field-sizing: content; }
.foot { color: var(--_faint); padding-block: .5em; }
.foot:empty { display: none; }
.foot > span + span::before { content: ' · '; }
.read { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@container (inline-size >= 34em) {
  .changed { row-gap: .3em; }
  .changed > :is(.source, .target) { display: contents; }
  .changed > .source > .segment { grid-column: 1; font-family: var(--duizhao-source-font, inherit); line-height: var(--duizhao-source-leading, 1.75); }
  .changed > .target > * { grid-column: 2; }
}
@container (inline-size < 34em) {
  .columns, .pair { grid-template-columns: minmax(0, 1fr); }
  .source, .title { display: none; }
  .columns { border: 0; padding: 0; }
  .controls label { flex: 1; flex-wrap: nowrap; }
  .controls select { flex: 1; min-inline-size: 0; }
  .panel .panel-source, .hint { display: block; }
  .tools { position: static; flex-direction: row; inline-size: auto; block-size: 0; overflow: hidden; }
  .tools:focus-within { block-size: auto; }
  button { min-block-size: 2.75em; }
  .aimed::before { inset-inline-start: -.5em; }
}
@media (pointer: coarse) {
  button, select { min-block-size: 2.75em; }
  .panel :is(button, input) { min-block-size: 44px; }
  input, textarea { font-size: max(1em, 16px); }
}
@media (prefers-reduced-motion: reduce) { * { transition: none !important; } }
@media (forced-colors: active) { .lit { outline: 1px solid Highlight; } ins, del { background: none; } }
@media print {
  .controls > label, .tools, .panel, section > .note { display: none !important; }
  .columns, .pair { grid-template-columns: repeat(2, minmax(0, 1fr)); break-inside: auto; }
  .source { display: block; }
  .lit { background: none; }
}
`

let sheet: CSSStyleSheet | undefined

/** One sheet for all viewers of a page. */
export function viewerSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet()
    sheet.replaceSync(CSS_TEXT)
  }
  return sheet
}
