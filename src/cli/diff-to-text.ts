import type { TFunction } from 'i18next'
import type { Op, ParagraphRow, SegmentRow, TextDiff } from '../text/diff/index.ts'

/** How marked stretches are drawn: by colour in a terminal, else as wdiff has it. */
interface Pen {
  readonly deleted: (text: string) => string
  readonly inserted: (text: string) => string
  readonly note: (text: string) => string
}

const PLAIN: Pen = {
  deleted: (text) => `[-${text}-]`,
  inserted: (text) => `{+${text}+}`,
  note: (text) => `<${text}>`,
}
const COLOUR: Pen = {
  deleted: (text) => `\u001b[9;31m${text}\u001b[0m`,
  inserted: (text) => `\u001b[4;32m${text}\u001b[0m`,
  note: (text) => `\u001b[34m${text}\u001b[0m`,
}

/** A diff to read in a terminal: changed paragraphs with their changes marked, the others folded. */
export function diffToText({ rows, survival, limited }: TextDiff, words: TFunction, colour: boolean): string {
  const pen = colour ? COLOUR : PLAIN
  const lines: string[] = []
  let unchanged = 0
  const fold = () => {
    if (unchanged > 0) lines.push(pen.note(words('diff.unchanged', { count: unchanged })), '')
    unchanged = 0
  }
  for (const row of rows) {
    if (row.link === 'same') unchanged++
    else {
      fold()
      lines.push(drawRow(row, words, pen), '')
    }
  }
  fold()
  if (limited) lines.push(pen.note(words('diff.limited')))
  lines.push(pen.note(words('diff.survival', { percent: Math.round(survival * 100) })))
  return `${lines.join('\n')}\n`
}

function drawRow({ segments }: ParagraphRow, words: TFunction, pen: Pen): string {
  return segments
    .map((segment) => drawSegment(segment, words, pen))
    .join('')
    .trim()
}

function drawSegment({ id, ops, inner, counterpart }: SegmentRow, words: TFunction, pen: Pen): string {
  if (counterpart === undefined) return drawOps(ops, pen)
  const to = pen.note(words(inner ? 'diff.movedFrom' : 'diff.movedTo', { id, counterpart }))
  return `${to}${drawOps(inner ?? ops, pen)} `
}

function drawOps(ops: readonly Op[], { deleted, inserted }: Pen): string {
  return ops
    .map(({ op, text }) => {
      if (op === 'equal') return text
      return (op === 'delete' ? deleted : inserted)(text.replaceAll(/\r\n|[\r\n]/g, '¶'))
    })
    .join('')
}
