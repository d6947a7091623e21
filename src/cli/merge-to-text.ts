import type { Merge } from '../text/merge/index.ts'

/**
 * The merged text. Lines with a conflict appear three times, between the marks
 * that git and its tools know (`diff3` style); all other changes are in place
 * in each of them.
 *
 * @param names of the three files: base, ours, theirs
 */
export function mergeToText({ regions }: Merge, names: readonly [string, string, string]): string {
  let text = ''
  let base = ''
  let ours = ''
  let theirs = ''
  let disputed = false
  const flush = () => {
    text += disputed
      ? `<<<<<<< ${names[1]}\n${line(ours)}||||||| ${names[0]}\n${line(base)}=======\n${line(theirs)}>>>>>>> ${names[2]}\n`
      : ours
    base = ours = theirs = ''
    disputed = false
  }
  for (const region of regions) {
    if (region.kind === 'conflict') {
      disputed = true
      base += region.base
      ours += region.ours
      theirs += region.theirs
      continue
    }
    for (const part of (region.kind === 'theirs' ? region.theirs : region.ours).split(/(?<=\n)/)) {
      base += part
      ours += part
      theirs += part
      if (part.endsWith('\n')) flush()
    }
  }
  flush()
  return text
}

/** Marks stand on lines of their own. */
function line(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`
}
