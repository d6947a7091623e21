import type { DzDocumentView } from '../../../components/index.ts'

/** Both sides of a doubtful row are to be read: all of it comes into view, or it begins at the top. A frame later than the view's own scrolling. */
export function showWholeRow(view: DzDocumentView | null, id: string): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const row = view?.marker.rowElement(id)
      const isTall = (row?.getBoundingClientRect().height ?? 0) > innerHeight * 0.6
      row?.scrollIntoView({ block: isTall ? 'start' : 'center', behavior: 'instant' })
    }),
  )
}
