import type { TFunction } from 'i18next'
import type { Op, ParagraphRow, SegmentRow, TextDiff } from '../text/diff/index.ts'

/**
 * A diff as one page that needs nothing else: no script, no font, no network,
 * and a policy that forbids them. All text is escaped.
 */
export function diffToHtml(
  { rows, survival, limited }: TextDiff,
  lang: string,
  names: readonly [before: string, after: string],
  words: TFunction,
): string {
  const title = names.join(' → ')
  const notes = [words('diff.survival', { percent: Math.round(survival * 100) })]
  if (limited) notes.push(words('diff.limited'))
  return `<!doctype html>
<html lang="${escape(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escape(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header><h1>${escape(title)}</h1>${notes.map((note) => `<p>${escape(note)}</p>`).join('')}</header>
<main>
${rows.map((row) => drawRow(row, words)).join('\n')}
</main>
</body>
</html>
`
}

function drawRow({ link, segments }: ParagraphRow, words: TFunction): string {
  return `<p class="${link}">${segments.map((segment) => drawSegment(segment, words)).join('')}</p>`
}

function drawSegment({ id, link, ops, inner, counterpart }: SegmentRow, words: TFunction): string {
  if (counterpart === undefined) return `<span id="s${id}" class="${link}">${ops.map(drawOp).join('')}</span>`
  const label = words(inner ? 'diff.movedFrom' : 'diff.movedTo', { id, counterpart })
  const arrow = `<a href="#s${counterpart}">${escape(label)}</a>`
  return `<span id="s${id}" class="moved">${arrow} ${(inner ?? ops).map(drawOp).join('')} </span>`
}

function drawOp({ op, text, weight }: Op): string {
  if (op === 'equal') return escape(text)
  const tag = op === 'delete' ? 'del' : 'ins'
  const marked = escape(text).replaceAll(/\r\n|[\r\n]/g, '¶')
  return `<${tag}${weight ? ` class="${weight}"` : ''}>${marked}</${tag}>`
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

const STYLE = `
:root { color-scheme: light dark; --ins: #1a6b2f; --del: #a8232c; --move: #2456a6; }
@media (prefers-color-scheme: dark) { :root { --ins: #7fce93; --del: #f0959b; --move: #9dbdf2; } }
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 1.05rem/1.7 "Iowan Old Style", Palatino, "Songti SC", SimSun, serif; }
h1 { font: 600 1rem/1.4 system-ui, sans-serif; } header p { font: .85rem system-ui, sans-serif; opacity: .75; margin: 0; }
main p { white-space: pre-wrap; overflow-wrap: anywhere; }
main p.same { opacity: .6; }
ins { color: var(--ins); text-decoration: underline; text-underline-offset: .15em; }
del { color: var(--del); text-decoration: line-through; }
.minor { opacity: .55; } .weighty { font-weight: 700; }
.moved { border-inline-start: .2rem solid var(--move); padding-inline-start: .3rem; }
.moved a { color: var(--move); font: .8rem system-ui, sans-serif; }
`.trim()
