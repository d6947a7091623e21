import { bodyText, type Pair, type RevisionCommand } from '../../../src/domain/index.ts'

/** Up to three neighbours divided by up to three cuts, rising or, now and then, not: that is refused. */
export function anyRealignment(
  pairs: readonly Pair[],
  { which, where }: { readonly which: number; readonly where: number },
): RevisionCommand {
  const k = which % pairs.length
  const run = pairs.slice(k, k + 1 + (where % 3))
  const cut = (edition: string, at: number) => {
    const { id, texts } = run[at % run.length]!
    return { pair: id, at: at % (bodyText(texts[edition] ?? []).length + 1) }
  }
  const cuts = Array.from({ length: which % 4 }, (_, j) => {
    const at = Math.floor(((j + 1) * where) / 4)
    return { zh: cut('zh', at), en: cut('en', where + at) }
  })
  return { kind: 'realign', pairs: run.map(({ id }) => id), cuts }
}
