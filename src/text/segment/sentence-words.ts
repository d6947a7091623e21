/** Words that keep their full stop inside a sentence, as they are written before it. */
export const ABBREVIATIONS = {
  /** Stand before a name; what follows is never a new sentence. */
  titles: new Set(
    (
      'Mr Mrs Ms Mx Messrs Mmes Dr Prof Profs Rev Revd Fr Hon St Ste Mt Ft Capt Cmdr Col Gen Lt Maj Sgt Cpl Pvt Adm ' +
      'Gov Sen Rep Sens Reps Pres Supt Det Insp Amb Sec Gens Cols Mme Mlle vs viz cf eg ie e.g i.e approx Hr Fr Herr ' +
      'M Mm Sr Sra Srta Dra Sig Dott bzw ca usw z.B d.h u.a'
    ).split(' '),
  ),
  /** Stand before a day or a year. */
  months: new Set('Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec'.split(' ')),
} as const

/** “Really?” Wang asked. — the quotation and its speaker are one sentence. */
export const SPEECH =
  /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,3}(?:said|asked|cried|shouted|replied|answered|whispered|exclaimed|called|yelled|murmured|muttered|demanded|inquired|repeated|thought|wondered|laughed|screamed|says|asks)\b/u
