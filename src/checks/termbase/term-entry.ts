import type { PartOfSpeech, Tier } from '../../domain/index.ts'

/**
 * An entry of the termbase: what an expression of official Chinese is called
 * in established English, and which renderings make a reader stumble.
 *
 * `source`, in simplified characters (traditional texts are folded before they
 * are matched):
 * - `…` is a gap of up to 30 characters inside one sentence: 以…为抓手;
 * - `、` and `，` inside it stand for any comma or none: 两手抓、两手都要硬;
 * - several spellings or forms are a list; longest match wins.
 *
 * English phrases (`renderings`, `avoid[].text`):
 * - matched by stem, so that one form covers all ("grasp" finds "grasped"),
 *   whatever the case, with or without articles, hyphens and quotation marks;
 * - `a|b` are alternatives for one word; `…` is a gap of up to six words
 *   inside one sentence.
 */
export interface TermEntry {
  readonly source: string | readonly string[]
  readonly pos: PartOfSpeech
  readonly kind: TermKind
  /** Established English, best first; at least one, except in a glossary that only forbids. */
  readonly renderings: readonly string[]
  /** Reported where the source has the term and the target has the phrase. Not where it is part of a rendering. */
  readonly avoid?: readonly (string | AvoidedRendering)[]
  /** Facts about usage and register, in our own words. */
  readonly note?: string
}

export type TermKind = 'slogan' | 'organ' | 'title' | 'plan' | 'law' | 'economy' | 'set-phrase' | 'frame'

export interface AvoidedRendering {
  /** A leading `*` says that it is clumsy. */
  readonly text: string
  /** Default `form` for organs and titles, `literal` for all others. */
  readonly why?: AvoidReason
  /**
   * What to put in its place, in the same form: given only where the swap is
   * right as it stands. Otherwise a replacement is offered where the first
   * rendering is a noun, a name or an adjective as the avoided phrase is.
   */
  readonly instead?: string
  /** `thorough` for what good translators also write now and then; reported to those who want to see everything. */
  readonly tier?: Tier
}

/**
 * Why a rendering is avoided; the sentences are in locales (checks.json).
 * - `literal`: word for word; a reader of English does not see what is meant
 * - `wrong`: says something else than the source
 * - `clumsy`: means the right thing, in words nobody would write
 * - `form`: not the official English form of a name or title
 * - `register`: the wrong tone: too colloquial, too grand, or loaded
 * - `forbidden`: an own glossary says so
 */
export type AvoidReason = 'literal' | 'wrong' | 'clumsy' | 'form' | 'register' | 'forbidden'

/** The renderings an entry avoids, with what goes without saying said. */
export function avoidedIn({
  avoid = [],
  kind,
}: TermEntry): (AvoidedRendering & { readonly why: AvoidReason })[] {
  const usual = kind === 'organ' || kind === 'title' ? 'form' : 'literal'
  return avoid.map((one) => {
    const avoided = typeof one === 'string' ? { text: one } : one
    const clumsy = avoided.why === undefined && avoided.text.startsWith('*')
    return {
      why: clumsy ? 'clumsy' : usual,
      ...avoided,
      text: clumsy ? avoided.text.slice(1) : avoided.text,
    }
  })
}
