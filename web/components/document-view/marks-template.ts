import { html } from 'lit'
import type { Span } from '../../../src/text/span.ts'
import type { Mark } from './view-row.ts'

/**
 * The marks that belong to a segment, put in front of its words but taken out
 * of the flow: each stands in the margin at the height of the line it is in.
 * They carry no text, so selecting and copying pass over them.
 *
 * @param isFirst the row's first segment also takes the marks without an offset.
 */
export function marksTemplate(marks: readonly Mark[], target: Span, isFirst: boolean): unknown {
  const here = marks.filter(({ at }) =>
    at === undefined ? isFirst : at >= target.start && at < Math.max(target.end, 1),
  )
  return [...Map.groupBy(here, ({ kind }) => kind).values()]
    .map(together)
    .map(
      (mark) =>
        html`<button
          type="button"
          class="dz-mark"
          tabindex="-1"
          data-mark=${mark.id}
          data-kind=${mark.kind}
          ?data-grave=${mark.grave === true}
          aria-label=${mark.label}
          title=${mark.label}
        ></button>`,
    )
}

/** Of one kind one stands for all: the gravest, with the labels of every one. */
function together(marks: readonly Mark[]): Mark {
  const first = marks.find(({ grave }) => grave === true) ?? marks[0]
  if (!first) throw new Error('A bug: a group of marks without a mark')
  return { ...first, label: marks.map(({ label }) => label).join('\n') }
}
