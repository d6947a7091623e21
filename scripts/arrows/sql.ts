import { parseSync, Visitor } from 'vite'

const STATEMENT =
  /^\s*(?:select\b[\s\S]+\bfrom\b|insert\s+(?:or\s+\w+\s+)?into\b|replace\s+into\b|update\b[\s\S]+\bset\b[\s\S]+=|delete\s+from\b|(?:create|drop|alter)\s+(?:virtual\s+)?(?:table|index|trigger|view)\b|pragma\s+\w)/i

/** Lines on which a string or template begins like an SQL statement. */
export function sqlLines(file: string, source: string): number[] {
  const lines: number[] = []
  const note = (text: string, start: number): void => {
    if (STATEMENT.test(text)) lines.push(source.slice(0, start).split('\n').length)
  }
  const visitor = new Visitor({
    Literal: (node) => {
      if (typeof node.value === 'string') note(node.value, node.start)
    },
    TemplateLiteral: (node) => note(node.quasis.map((part) => part.value.raw).join(' '), node.start),
  })
  visitor.visit(parseSync(file, source).program)
  return lines
}
