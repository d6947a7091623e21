/** How a reporter tells what was seen and said, about people of every kind. */
export const TELLING = `
获悉 记者从 记者了解到 告诉记者: -: reporter learned|interviewed; learned from; told reporter
下一步: from now on: next step
连日来: for days: for days
?年初以来 入汛以来: since: since entering
?现场: there: scene
?分别: -: respectively
说了算: decide: say
?大拇指 连声 点头: with approval: thumb
?账: reckon: account
?释放 迸发 焕发 活力: new life: release; burst; vitality
追梦 圆梦 梦想: -: chase|realize … dream
?老百姓 乡亲 乡亲们: people: folk
好日子 红火 越来越好: well: red; prosperous; good days|life; better and better
?依托: with: relying|rely on
手把手: patiently: hand in
我市 我县 我区 我省 我镇 我院 我局: the city, the province …: our city|county|district|province|town|court|bureau
综述 侧记 巡礼: -: summary; sidelights
地说 笑着说 告诉记者: said: said happily|excitedly|emotionally|proudly|gratefully|sincerely|with; with emotion|smile|feelings
纷纷: all: one after another
?一批 一大批: many: batch; large number
讲好: tell of: tell … well
公众号: WeChat account: public number|account
?工作日 节假日: -: working days
大爷 大妈 大娘 阿姨 大叔 大伯 大姐 大嫂 奶奶: an old man or woman called …: uncle; aunt; grandma; grandpa; sister
老周 老李 老王 老张 老刘 老陈 老杨 老赵 老吴 小陈 小李 小王 小张 小刘: (the surname alone): lao|xiao|old|little zhou|li|wang|zhang|liu|chen|yang|zhao|wu
缩影: one of many: microcosm; epitome
锦旗: silk banner: brocade
道谢 感谢: thank: thanked repeatedly|again
?原来: -: turned out
无果 未果: in vain: without result|results|fruit; fruitless; no result|results; unsuccessful
?一边: both … and: while … while
?不仅要 不仅: -: not only have|has|need|must|should|to
说干就干: set to work: just do|did; say … do; do it|as
托起 撑起: support: hold|held|holding up; lift; prop
喜笑颜开 乐开了花 合不拢嘴 笑开了花: beam: smile; mouth; laugh; blossom; heart|face … flower
奔头 盼头 越过越红火 红火: look up: hopeful; hope; red; prosperous; booming
映入眼帘 只见: -: came|comes|come into; into view|sight|eyes; saw
?记者看到 记者来到 记者在: -: reporter saw|came|see|walked|found|in|noticed
见闻 所见所闻 我看到: what we saw: saw and heard; seen and heard; what … saw
说起 谈起 提起: of: speaking|talking of|about; mention; when it comes
?值得一提的是 据统计: -: worth mentioning; according to statistics
打心眼里 打心底 由衷: truly: bottom of; heartfelt; sincerely
变了样 大变样 新模样 换了模样: look new: appearance|look; new look|appearance
热情高涨 高涨: keen: high|soaring|rising enthusiasm|spirit|spirits; enthusiasm … high
洋溢 笑容 欢声笑语: smile: overflow; full|filled of|with smile|smiles|joy; laughter and; faces
沉甸甸: heavy with: heavy
暖意 暖流 暖心: warm: warm current|stream|heart|flow; warmth; warm-hearted
踏实 心里踏实: at ease: practical; down-to-earth; steady; solid
干净整洁 宽敞明亮: clean; bright: clean and; spacious and; neat
主角 唱主角: come first: protagonist; leading|main|protagonist role; main character
主心骨: someone to rely on: backbone; bone
算了一笔账 算账 算起账: work out: account|accounts; calculate; bill
苦口婆心: patiently: painstaking; painstakingly; bitter; earnest
走出 闯出 蹚出 新路子: find a way: walk|walked|step|stepped|embarked|broke|found|blazed out|on|a … path|road|way; new path|road|way
活起来 火起来 富起来 美起来 强起来 亮起来 鼓起来: come to life; do well: bulge|swell|live|alive|fire|rich|beautiful|strong|bright|hot up; alive; get|become|becomes|became rich|popular|beautiful
擦亮: make known: polish; wipe; brighten; shine
叫响 打响: make known: sound; ring; start|launch … brand|battle; shout; famous
冲锋号 集结号 吹响: launch: horn; bugle; charge; sound|sounded
蓄势 赋新: gather strength: store|accumulate … momentum|energy|power; accumulate
字当头 字为要 字为先 字为本 字为基 字诀 ”字 字经: (say it plainly): word|character|words|characters; formula
则安 则兴 则强 则稳 则活: (say it in a sentence): be|is safe|stable|strong|prosperous|prosper|alive
?真正: -: truly|really|genuinely realize|achieve|do|make|let|become|solve|put|play|integrate
?始终 始终把: -: always regard|put|take|keep|maintain|insist|stick|place|been
?及时: soon: timely; in timely
?让群众 让企业 让百姓 让更多 让人民 让老百姓 让孩子 让居民 让农民: so that: let … feel|enjoy|become|see|have|be|get|run|know|live; let the|more|people
?做到: -: so as
?一方面 另一方面: -: one hand; other hand
?其中: of these: among them|which
相结合 结合起来: both: combine|combination|combining of|with
`
