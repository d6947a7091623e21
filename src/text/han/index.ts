export { foldForms } from './fold-forms.ts'
export { foldHan } from './fold-han.ts'
