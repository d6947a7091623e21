export { DzDiff } from './diff/diff.ts'
export { speakDifferences } from './diff/spoken-words.ts'
export { DzDocumentView } from './document-view/document-view.ts'
export {
  EditInputEvent,
  EditStartEvent,
  EditSubmitEvent,
  MarkOpenEvent,
  RestructureEvent,
  type Restructuring,
  SegmentFocusEvent,
} from './document-view/events.ts'
export type { BesideColumn, Mark, Place, RowReader, ViewMode, ViewRow } from './document-view/view-row.ts'
export { isComposing, isTyping, singleKeys, type Command, type KeyHandlers, onKeys } from './keys.ts'
export { LightElement } from './light-element.ts'
export { DzDialog } from './overlay/dialog.ts'
export { DzMenu } from './overlay/menu.ts'
export { showToast } from './overlay/toast.ts'
export {
  DzRevisionPicker,
  RevisionPickEvent,
  type RevisionChoice,
  type RevisionPreset,
} from './picker/revision-picker.ts'
