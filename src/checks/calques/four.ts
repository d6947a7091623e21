/** Four characters, and images that stay in China. */
export const FOUR = `
因势利导: adapt to circumstances: situation; guide|guidance according|the|trend|potential; trend & guide|make; because
久久为功 绵绵用力 驰而不息: persevere: long|time|for work|time|merit|success|period; make|work continuous|continuously|unremitting; unremitting; never stop|rest; for long; time
凝心聚力 同心同德 同心 众志成城: pull together: heart|hearts|minds|mind & gather|pool|condense|one|same|unite|strength|together|concentrate; one heart; will; city
心往一处想 劲往一处使: pull together: heart|hearts|minds|think|thinking & one|same|place; strength|energy|efforts|work & one|same|place|direction
拧成一股绳: pull together: rope; twist|twisted|screw|screwed
上下同欲 上下联动 上下一心 左右协同 左右联动: at every level and across departments: up|upper|top|upside and down|lower|bottom & linkage|same|connected|one|left; linkage; left|right and right|left; desire
齐心协力 同舟共济 风雨同舟: together: boat; same|one boat|heart|hearts; wind and rain; work|make together & concerted
撸起袖子加油干 加油干 撸起袖子: work with a will: roll|rolled|rolling sleeves; sleeves; cheer|oil|refuel|come; work|do hard
一张蓝图 蓝图 一张蓝图绘到底: see the plan through: blueprint; draw|paint|painted|drawn to|the & end; one|a blueprint
一锤接着一锤 钉钉子精神 钉钉子: steady, persistent effort: nail|nails|nailing; hammer|hammers|hammering
一茬接着一茬 一年接着一年 一届接着一届 一任接着一任: in unbroken succession: one crop|year|term|session|stubble|after; after another & crop|year|stubble|term|session
功成不必在我 功成必定有我: without claiming the credit: success|merit|achievement|work & me|i|myself; need not|be; merit
抓铁有痕 踏石留印: leave a mark: iron; stone; trace|traces|mark|marks|print|prints & leave|step|tread|stepping|iron|stone
真刀真枪 真抓实干 真招实招 实打实 真干实干: in earnest: sword|swords|gun|guns|knife|knives; real|true|really|truly & grasp|hard|work|dry|solid|practical|actual|do; real|practical move|moves|tricks|recruit; grasp
敢闯敢试 敢闯敢干 敢为人先 大胆试 大胆闯: dare to try: dare|dares to break|rush|try|venture|be|do|go; brave|bold|boldly; first; break
大刀阔斧: boldly: big|broad knife|axe|sword|ax; axe|ax; drastic
甩开膀子 迈开步子 甩开膀子干: set to work with a will: arm|arms|shoulder|shoulders|bladder; throw|swing|shake|shaking|flinging off|away|out|open; pace|steps|stride
俯下身子 弯下腰 沉下心 扑下身子 沉下身子 静下心: get down to work: bend|bow|lower|throw|sink|lie|prostrate|lean|put|pounce & body|bodies|heart|waist|down|yourself|hearts|themselves|ourselves; calm|sink|settle down
沉到一线 沉到基层 下沉 下沉一线 沉下去: go to the grass roots: sink|sinking|sank|settle|settling|submerge|go|went & line|front|grassroots|down|level|village|villages|base|community; sinking; sink
脚踏实地 一步一个脚印 踏踏实实 求真务实: step by step, in earnest: feet|foot|down-to-earth & ground|earth|step|footprint|on; footprint|footprints; down-to-earth; down to earth; truth and pragmatism|practical|be; seek|seeking truth
迎难而上 知难而进 克难攻坚 攻坚克难 爬坡过坎: face difficulties: difficulty|difficulties & up|advance|rise|face|go|welcome|attack|overcome|know|hard|meet; climb|climbing & slope|hill|ridge|hurdle|pass|over|hills; tackle difficulty|difficulties|hard|key; attack; tackle|tackling and overcome
啃硬骨头 硬骨头 涉险滩 蹚深水 深水区: tackle the hardest problems: bone|bones; gnaw|chew|nibble; shoal|shoals|beach|rapids; deep|deep-water water|zone
滚石上山 逆水行舟 不进则退: press on or fall back: roll|rolling stone|stones|rock; against current|water|tide; sail|sailing|boat; advance or|you & retreat
咬定青山不放松 咬定目标 咬定: hold to the goal: bite|biting|bit; bite green|mountain|target|goal; mountain|mountains & relax|let|bite
乘势而上 乘胜追击 顺势而为 借势: build on the momentum: ride|riding|take|taking|follow|use|borrow & trend|momentum|situation|potential|victory; trend; situation and; up
蹄疾步稳 稳扎稳打 行稳致远 步稳: steadily and surely: hoof|hooves|steady|stable|steadily|step|steps & fast|far|steady|fight|step|stable|strike|long|reach; stable and; steady and far|long
千方百计 想方设法 绞尽脑汁: by every means: thousand|thousands|hundred|hundreds & way|ways|plan|plans; thousands of; every possible means; brains
千家万户 千头万绪 千言万语: every family; countless: thousand|thousands & household|households|families|family|thread|threads|words|homes
点滴 点点滴滴 一点一滴: bit by bit: drop|drops|bit|bits; little
量身定制 量体裁衣: made to measure: tailored|tailor-made|tailor; body|measure and; clothes
对症下药 靶向 把脉问诊 把脉 精准滴灌: find the remedy: medicine; target|targeting|targeted & treatment|therapy|cure; pulse; drip; prescribe; disease|symptom; diagnosis
药方 良方 良药: remedy: prescription; recipe; good medicine
立竿见影: at once: pole|rod|shadow; immediate shadow; stand
事半功倍: twice the result: half; multiplier; twice result
水到渠成 瓜熟蒂落: in due course: water|melon & channel|canal|ripe|comes; ripe; channel
牵一发而动全身 牵牛鼻子 牛鼻子: the key that moves all: hair; nose; whole body; cow|ox|bull
穿针引线 牵线搭桥: bring together: needle|needles|thread|threads|thread; line|lines|wire|bridge|bridges|string; matchmaking; lead|pull line|lines
添砖加瓦: do one’s part: brick|bricks; tile|tiles
雪中送炭 锦上添花: help in need: charcoal|coal; snow; icing; brocade; flowers
久旱逢甘霖 春风化雨 润物无声 润物细无声: gently: rain; moisten|nourish|moistening|wet|nourishing; spring breeze|wind; silent|silently
遍地开花 多点开花 落地开花: spread everywhere: blossom|blossoming|bloom|flower|flowers|blooming; flower everywhere
如火如荼: in full swing: fire; full
热火朝天: in full swing: hot|fire; sky; full
车水马龙 人头攒动 川流不息: bustling: cars; heads; horse|dragon|dragons; stream; flow
硕果累累 成果丰硕: rich results: fruit|fruits|fruitful; fruitful; heavy
欣欣向荣 蒸蒸日上 生机勃勃: thriving: prosperous; steaming; vigorous; day by day; flourishing scene
焕然一新 旧貌换新颜 换新颜 新颜 颜值: new look: new|old look|face|appearance|faces|looks; face|appearance value; beauty|color value; renewed
耳目一新: refreshing: ear|ears; eyes
交口称赞 竖起大拇指 点赞 赞不绝口: praise: thumb|thumbs; praise|praised; like|liked|likes; mouth
深入人心 家喻户晓 入心入脑: widely known: heart|hearts; household; deep|deeply in|into|rooted; known to
心中有数 心里有底 胸中有数: have a clear idea: heart; number|numbers; bottom|bottoms; know|knowing well; mind
有的放矢 对标对表 对标 对表: measure against: target|benchmark|benchmarking & table|clock|watch|meter|check|time|list|mark; arrow; table; benchmarking; standard and
查漏补缺 查缺补漏 补短: make good omissions: leak|leaks|leakage|omissions|gaps|missing|lack & check|fill|make|find|repair|vacancies; fill|filling vacancies|the; leak
刮骨疗毒 壮士断腕 猛药去疴: drastic cure: bone|bones; wrist|arm|wrists; poison; medicine
悬崖勒马 亡羊补牢: before it is too late: horse; cliff; sheep; fold
一盘棋 全国一盘棋 全市一盘棋: as a whole: chess; one game|board
一股劲 一条心 一家人 一个声音: as one: one heart|family|voice|strength|mind; one energy
一竿子插到底 一插到底 一抓到底 一管到底 一包到底: see it through: end; pole; bottom; to the end|bottom; one grasp
一视同仁: treat alike: same|equal; one view; benevolence; equally
一刀切 层层加码: the same rule for all: one size; size; knife; cut; layer|layers|level; code|yards|weight|weights|overweight|size; one-size
大水漫灌 大水漫灌式: indiscriminate: flood|flooding|irrigation; water; flood-type
花架子 花拳绣腿 走过场 形象工程 做样子: empty show: flower|frame|frames|shelf|stand|stands|shelves; flower|leg|legs|fist; go|going|walk|walking through|the & motions|field|scene; image project|projects; cutscene; passing; form
大呼隆 搞形式 搭花架: empty show: engage|engaging in form|big|formalism; big whirr; form
空喊口号 口号: slogans: shout|shouting slogan|slogans|empty; slogan
摆花架子 虚头巴脑 虚功 务虚功: empty show: virtual|empty|false work|function|merit; head|brain
躺平 躺平式 佛系: do the minimum: lie|lying|lay flat|down; flat; buddhist; lying-flat
推诿扯皮 扯皮 踢皮球: pass the buck: shirk|shuffle|push|prevaricate & wrangle|wrangling|bickering|skin|buck; wrangling; skin; ball; kick; shirking|shifting
中梗阻 肠梗阻: blockage midway: obstruction; infarction; middle|mid obstruction|blockage|obstacle|infarction; block
庸懒散 慵懒散 不作为 慢作为 乱作为: idleness: lazy|lazily|mediocre|lazy|mediocrity & loose|scattered|scatter|lazy; not|no|inaction|slow|chaotic|indiscriminate|random act|action|as; slow action; inaction
跑冒滴漏: leaks: run|running & drip|leak|leaking|dripping
零容忍 零距离 零接触 零跑腿: zero …: zero distance|contact|run|running|errands|leg
硬措施 硬招 实招硬招 硬核: tough measures: hard measure|measures|move|moves|tricks|core|recruits; hard-core; hard-hitting; hard
面子 里子: appearance and substance: face; inside; lining
口碑 金杯银杯: reputation: mouth|word; tablet; cup|cups; public praise
满意答卷 答卷 赶考 考卷 交出: deliver good results: answer|answers|answering|satisfactory|hand|handed|exam|test & sheet|paper|answer|in|over|papers; exam; examination; test paper|papers; rush
接力棒 接力: carry on: baton; relay
阳光下运行 阳光下 阳光操作 晒: openly: sun; sunshine; sunlight; sun-drying; drying
笼子 关进制度的笼子: within rules: cage
高压线 带电: line not to be crossed: high|high-voltage voltage|pressure|line; electric|electricity|electrified
警戒线 生命线 风景线: (line): lifeline; line; life line|lines; scenic|scenery|landscape line
尺子 一把尺子 标尺 准绳: standard: ruler; scale; yardstick; criterion
钥匙 密码 法宝 金字招牌: key: key; password; passwords; code; magic; weapon; signboard
发动机 火车头 引擎 助推器: driving force: engine; locomotive; booster; motor
试验田 桥头堡 排头兵 先行区 尖兵: pioneer: bridge|bridgehead; head|row|front|soldier|soldiers|top; test|experimental field|fields; sharp; bridgehead; pioneer; vanguard
试金石 磨刀石: test: touchstone; stone; whetstone
孵化器 蓄水池 活水: source: reservoir; water; incubator; running|living water
练兵场 大考 主考场 赛场 战场: testing ground: training|military ground|field|soldier|soldiers; battlefield; examination|exam|big|test & room|hall|test|exam; arena
舞台 有舞台 广阔天地 大有可为 大有作为: ample scope: stage; world; vast; lot|much|great|promising & do|done|things|prospects|future|way
实惠 得实惠 尝到甜头 甜头: benefit: benefit|benefits; taste|tasted sweet|sweetness; affordable|real; sweet
底气 志气 骨气: confidence: bottom|gas|breath; ambition; backbone; bone; courage
韧劲 干劲 拼劲 闯劲 钻劲 冲劲 狠劲: drive: energy; strength; vigor; drive; tenacity; toughness; fighting; rushing; ruthless; enthusiasm
干在实处 走在前列 走在前 勇立潮头: be in the front: do|dry|work|working|working in|at practical|real|solid|actual; walk|walking|go|going|be in|at|ahead & front|forefront; forefront; tide; trend
`
