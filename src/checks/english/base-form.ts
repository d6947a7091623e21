import { stem } from '../../text/align/index.ts'

/** `base: other forms`, for words that English bends instead of ending. */
const IRREGULAR =
  'be:is am are was were been being;have:has had having;do:does did done;go:goes went gone;begin:began begun;' +
  'bind:bound;bite:bit bitten;blow:blew blown;break:broke broken;bring:brought;build:built;buy:bought;catch:caught;' +
  'choose:chose chosen;come:came;deal:dealt;dig:dug;draw:drew drawn;dream:dreamt;drink:drank drunk;drive:drove driven;' +
  'eat:ate eaten;fall:fell fallen;feed:fed;feel:felt;fight:fought;find:found;fly:flew flown;forget:forgot forgotten;' +
  'forge:forging;get:got gotten;give:gave given;grow:grew grown;hang:hung;hear:heard;hide:hid hidden;hold:held;' +
  'keep:kept;know:knew known;lay:laid;lead:led;leave:left;lend:lent;lie:lay lain lying;lose:lost;make:made making;' +
  'mean:meant;meet:met;overcome:overcame;pay:paid;play:plays;ride:rode ridden;ring:rang rung;rise:rose risen;' +
  'run:ran running;say:said;see:saw seen;seek:sought;sell:sold;send:sent;shake:shook shaken;shine:shone;shoot:shot;' +
  'show:shown;sing:sang sung;sink:sank sunk;sit:sat;sleep:slept;speak:spoke spoken;spend:spent;stand:stood;' +
  'steal:stole stolen;stick:stuck;strike:struck;strive:strove striven;swear:swore sworn;sweep:swept;swim:swam swum;' +
  'take:took taken;teach:taught;tear:tore torn;tell:told;think:thought;throw:threw thrown;tie:tying;' +
  'understand:understood;undertake:undertook undertaken;wake:woke woken;wear:wore worn;weave:wove woven;win:won;' +
  'withstand:withstood;write:wrote written;man:men;woman:women;person:people;child:children;foot:feet;tooth:teeth;' +
  'goose:geese;good:better best;bad:worse worst;wolf:wolves;life:lives;leaf:leaves;knife:knives'

const baseOf = new Map(
  IRREGULAR.split(';').flatMap((line) => {
    const [base = '', forms = ''] = line.split(':')
    return forms.split(' ').map((form) => [form, base] as const)
  }),
)

const known = new Map<string, string>()
/** Words kept; a text has a few thousand different ones, and memory must not grow with what is thrown at it. */
const MOST_KNOWN = 20_000

/** Letters of a longer one are no word, and take long to be bent. */
const LONGEST = 60

/** One string for all forms of a word: "grasped", "grasping" and "grasp" meet. Not a word itself. */
export function baseForm(lower: string): string {
  if (lower.length > LONGEST) return lower
  let base = known.get(lower)
  if (base === undefined) {
    if (known.size >= MOST_KNOWN) known.clear()
    const bare = lower.replace(/['’]s?$/, '')
    base = stem(baseOf.get(bare) ?? bare)
    known.set(lower, base)
  }
  return base
}
