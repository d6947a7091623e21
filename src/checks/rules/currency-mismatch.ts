import { Brackets } from '../brackets.ts'
import type { Mark, Rule } from '../rule.ts'
import type { SourceView } from '../source-view.ts'

interface Currency {
  readonly id: string
  readonly source: RegExp
  readonly target: RegExp
}

const CURRENCIES: readonly Currency[] = [
  {
    id: 'dollar',
    source: /美元|美金|港元|港币|加元|澳元|新元|新台币|台币|刀|美分|\$|USD/,
    target: /\bdollars?\b|US\$|(?<![A-Z])\$\s?\d/gi,
  },
  { id: 'euro', source: /欧元|€|EUR/, target: /\beuros?\b|€\s?\d/gi },
  { id: 'pound', source: /英镑|镑|£|GBP/, target: /\bpounds? sterling\b|£\s?\d/gi },
  { id: 'yen', source: /日元|日圆|JPY|円/, target: /\byen\b/gi },
  {
    id: 'yuan',
    // 多元, 一元 and 二元 count kinds, but 4000多元 is money.
    source: /(?<![美欧日港澳加新韩台单]|(?<![\d十百千万亿])[二多一])[元圆]|人民币|[¥￥]|RMB|CNY|块|毛钱|角/,
    target: /\byuan\b|\bRMB\b|\bCNY\b/gi,
  },
]
/** The yuan against the dollar: the source need not name both. */
const EXCHANGE = /汇率|外汇|中间价|兑|报价/
const MONEY = /(?:[\d千百十万亿多余半]|人民币)\s*(?:美|欧|日|港|澳|加)?[元圆]|英镑/

/** A currency that the source does not name, where it names another: 3亿元 as "300 million dollars". */
export const currencyMismatch: Rule = {
  id: 'currency-mismatch',
  category: 'Locale/Currency',
  severity: 'major',
  tier: 'precise',
  check({ sourceView, target }) {
    return sourceView.once(unnamedIn).flatMap((currency) => {
      const brackets = new Brackets(target)
      return (
        Array.from(target.matchAll(currency.target))
          // A conversion in brackets: "300 million yuan ($42 million)".
          .filter(({ index }) => !brackets.surround(index))
          .map(({ 0: quote, index }): Mark => ({
            start: index,
            end: index + quote.length,
            params: { quote },
          }))
      )
    })
  },
}

/** Those that a source does not name which is about money. */
function unnamedIn({ folded }: SourceView): readonly Currency[] {
  if (!MONEY.test(folded) || EXCHANGE.test(folded)) return []
  return CURRENCIES.filter(({ source }) => !source.test(folded))
}
