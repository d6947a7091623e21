import { openApi } from '../contract/index.ts'

let written: string | undefined

/** The description of the wire, written out once and only when somebody asks for it. */
export function openApiText(): string {
  return (written ??= JSON.stringify(openApi()))
}
