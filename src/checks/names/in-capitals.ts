/** The name of a body as it is written, whatever letters it has. */
export function inCapitals(name: string): string {
  return name.replaceAll(/(?<![\p{L}’'])(?!(?:and|of|for) )\p{Ll}/gu, (letter) => letter.toUpperCase())
}
