import type { FormatError } from '../../../src/formats/format-error.ts'
import { t } from '../../i18n/index.ts'

/** Why a text was refused, with the place, in the reader's language. */
export function formatErrorText(error: FormatError): string {
  const { code, ...details } = error
  switch (code) {
    case 'FILE_TOO_LARGE':
      return t('app:format.FILE_TOO_LARGE', { max: megabytes(error.max), actual: megabytes(error.actual) })
    case 'BINARY_FILE':
      return t(`app:format.BINARY_FILE.${error.kind}`)
    case 'EMPTY_TEXT':
      return t('app:format.EMPTY_TEXT')
    case 'PARAGRAPH_TOO_LONG':
      return t('app:format.PARAGRAPH_TOO_LONG', { max: kilobytes(error.max), line: error.line })
    default:
      return t(`app:format.${code}`, details)
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1)
}

function kilobytes(bytes: number): number {
  return Math.round(bytes / 1024)
}
