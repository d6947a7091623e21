import { fail, LIMITS, type Result } from '../../../src/domain/index.ts'
import type { FormatError } from '../../../src/formats/format-error.ts'
import { type Intake, type Paste, readFile, readPaste } from '../../../src/formats/intake/index.ts'
import { TextWork } from '../../state/text-work/text-work.ts'

/** More bytes, or characters, than this are read on the worker's thread: a megabyte takes a fifth of a second. */
const LARGE = 200_000

/** null: the file is not to be had: it is a folder, or gone, or may not be read. */
export async function fileIntake(file: File): Promise<Result<Intake, FormatError> | null> {
  // Told by its size, before all of it is in memory.
  if (file.size > LIMITS.fileBytes) {
    return fail({ code: 'FILE_TOO_LARGE', max: LIMITS.fileBytes, actual: file.size })
  }
  let bytes: Uint8Array<ArrayBuffer>
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    return null
  }
  const { name } = file
  return bytes.length > LARGE ? aside({ kind: 'read-file', name, bytes }) : readFile({ name, bytes })
}

export async function pasteIntake(paste: Paste): Promise<Result<Intake, FormatError>> {
  const isLarge = paste.text.length + paste.html.length > LARGE
  return isLarge ? aside({ kind: 'read-paste', paste }) : readPaste(paste)
}

type Reading =
  | { readonly kind: 'read-file'; readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'read-paste'; readonly paste: Paste }

async function aside(reading: Reading): Promise<Result<Intake, FormatError>> {
  const work = new TextWork()
  try {
    return await work.do(reading)
  } catch {
    // No worker is to be had: better a page that stands still for a moment than a text that is not read.
    return reading.kind === 'read-file' ? readFile(reading) : readPaste(reading.paste)
  } finally {
    work.end()
  }
}
