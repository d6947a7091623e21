/**
 * The look of an exported page: it stands alone, so its style is part of it.
 * No colour but the reader's own, no font to download; on a narrow screen the
 * columns fold under one another, in print the head is repeated.
 */
export const STYLE = `
:root { color-scheme: light dark; font: 1.0625rem/1.6 "Iowan Old Style", Palatino, Georgia, "Times New Roman", "Songti SC", "Noto Serif CJK SC", SimSun, serif; }
body { max-width: 72rem; margin: 0 auto; padding: 2rem 1.25rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 1.5rem; }
table { width: 100%; table-layout: fixed; border-collapse: collapse; }
th { text-align: start; font: 600 .8125rem/1.4 system-ui, sans-serif; padding: 0 .75rem .5rem 0; }
td { vertical-align: top; padding: .75rem .75rem .75rem 0; border-top: 1px solid color-mix(in srgb, currentColor 18%, transparent); overflow-wrap: anywhere; }
td + td, th + th { padding-inline-start: .75rem; }
td > * { margin: 0 0 .6em; }
td > :last-child { margin-bottom: 0; }
h2 { font-size: 1.15em; line-height: 1.35; }
blockquote, .item { padding-inline-start: 1.25em; }
:lang(zh), :lang(ja) { line-height: 1.8; font-style: normal; }
:lang(zh) { font-family: "Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif; }
:lang(zh-Hant) { font-family: "Songti TC", "Noto Serif CJK TC", "Source Han Serif TC", PMingLiU, serif; }
:lang(ja) { font-family: "Hiragino Mincho ProN", "Noto Serif CJK JP", "Yu Mincho", serif; }
@media (max-width: 40rem) {
  thead { display: none; }
  tr, td { display: block; }
  td + td { border-top: 0; padding: 0 0 .75rem; }
}
@media print {
  :root { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  thead { display: table-header-group; }
  td { orphans: 3; widows: 3; }
}
`
