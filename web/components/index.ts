export { DzDiff } from './diff/diff.ts'
export { speakDifferences } from './diff/spoken-words.ts'
export { DzDocumentView } from './document-view/document-view.ts'
export {
  EditInputEvent,
  EditLeaveEvent,
  EditStartEvent,
  EditSubmitEvent,
  MarkOpenEvent,
  RestructureEvent,
  type Restructuring,
  SegmentFocusEvent,
} from './document-view/events.ts'
export type {
  BesideColumn,
  Mark,
  MarkKind,
  Place,
  RowReader,
  ViewMode,
  ViewRow,
} from './document-view/view-row.ts'
export {
  commandOf,
  COMMANDS,
  isComposing,
  isTyping,
  singleKeys,
  type Command,
  type KeyHandlers,
  onKeys,
} from './keys.ts'
export { LightElement } from './light-element.ts'
export { DzMiniMap, MapJumpEvent, type MapTick } from './map/mini-map.ts'
export { DialogCloseEvent, DzDialog } from './overlay/dialog.ts'
export { DzMenu } from './overlay/menu.ts'
export { DzToaster, showToast, type Toast } from './overlay/toast.ts'
export {
  DzRevisionPicker,
  RevisionPickEvent,
  RevisionsMoreEvent,
  type RevisionChoice,
  type RevisionPreset,
} from './picker/revision-picker.ts'
