/** Business, safety, the law, schools, health and cities. */
export const SOCIETY = `
营商环境 优化营商环境: business climate: business environment optimization; optimization of business|the; camp|operating environment; environment for business
放管服 “放管服”: streamline administration, delegate power and improve services: release|put|decentralization|placing management|control|and; delegating management; tube
一网通办 一窗受理 一窗通办 跨省通办: all in one place online: one network|net|window|netcom; one-stop office|network; cross-provincial|inter-provincial office|handling|general
最多跑一次 只跑一次 跑一次 一次办成: one visit at most: run once|one|at; run at most; most once
少跑腿 多跑路 跑腿: fewer errands: run less|fewer|more|legs|errands; legs; errands
一件事 高效办成一件事: one-stop service: one thing; a thing
拿地即开工 标准地 净地: build at once: take land & start|construction; standard land; clear|net land
店小二 服务员 保姆式: attentive service: shop|store waiter|boy|assistant|second|keeper; waiter; nanny; nanny-style
保驾护航: safeguard: escort; escorting; convoy
亲清 亲清政商关系: clean, cordial relations: pro|pro-clear|pro-qing|dear clear|clean|qing; close|cordial and clear; qing; pro
惠企 惠企政策 惠民 惠民政策 助企: helping companies or people: benefit|beneficial|preferential|favorable & enterprise|people; enterprise-friendly; huimin; huiqi
纾困 助企纾困 解困: relief: bail; relieve difficulties; rescue; difficulties & enterprise|help
招商引资 招商: attract investment: investment attraction|invitation; merchants; introduce business|merchants; investment introduction
落户 签约 落地: locate; sign: settle; household; fall
链主 链长 强链 补链 延链: lead company of a chain: chain owner|master|length|long|leader|lord; strong|strengthen|supplement|extend|complement|repair|extension chain; chain-owner
筑巢引凤 筑巢: attract by good conditions: nest|phoenix; build nest
腾笼换鸟: replace old industries: cage|bird; bird cage
瞪羚 独角兽 专精特新 小巨人: fast-growing company: specialized special|and|refined; small|little giant; special|specialized & new; gazelle
家底 摸清底数 底数 摸排 摸底: take stock: family|home bottom|property; bottom|base number; feel|find|figure|touch bottom|out; investigate clearly; bottom
卡脖子: bottleneck: stuck neck; neck; choke
揭榜挂帅: open call for solutions: list|rankings|notice|hanging & command|marshal|charge|commander|unveil|reveal; reveal|unveil|uncover
产学研 政产学研: industry, universities and institutes: production|industry study|learning|university|education; production-study
重点项目 重大项目 项目建设: major projects: key|major project construction; project construction
红利 政策红利: benefit: dividend; dividends
真金白银: hard cash: real gold|money; gold; silver
定心丸: reassurance: pill; reassuring|calming pill; peace
组合拳: set of measures: combination|combined|combo punch|fist|boxing; fist; punch
及时雨: timely help: rain; timely rain
生力军 主力军: force: main|new force; army; fresh|vital troops|force
加速度 加速 提速 跑出加速度: speed up: run acceleration|speed|out; acceleration; speed out; accelerate
开门红: good start: open|red door|red|start|opening; good red; door red
安全生产 安全生产工作: workplace safety: safety production; production safety work|situation; safe production; safety in production
安全生产月: Safe Production Month; workplace safety month: safety|safe production month; production month
隐患 隐患排查 风险隐患 排查整治: hazards: hidden danger|trouble|risks; risk hidden; investigation|investigate|checking & rectification|rectify|treatment|governance; check|screening and
安全意识 弦 绷紧 紧绷: stay alert to: string|chord|nerve; tight|tighten|taut; safety string
安全阀 安全网 防护网 压舱石: safeguard: ballast; valve; protective|protection net|network; safety network
防患于未然 未雨绸缪 防微杜渐: prevent trouble before it begins: prevent|take precautions|trouble|disaster before|in; rainy; rain; bud
生命至上 人民至上: life first; people first: life supreme|above|paramount; people supreme|first; supremacy
万无一失: no mishap: nothing|not go wrong; foolproof; one in; no loss
侥幸心理 麻痹思想 麻痹: complacency: fluke|lucky|luck mentality|psychology|mind; paralysis; paralyzed; paralytic; numb
重于泰山 责任重于泰山: of the greatest weight: mount tai; mountain|taishan; taishan; heavier
时时放心不下 放心不下: unfailing sense of responsibility: rest assured; assured; uneasy|worried all|always; at ease; let go
闭环 闭环管理: follow-through: closed loop; closed-loop
网底 兜牢 兜住: hold firm: net bottom; bottom; pocket; hold|keep the bottom
应急 应急处置 应急演练 应急预案: emergency plan or drill: emergency disposal|treatment|exercise|handling; emergency plan and
防汛 防汛抗旱 度汛 汛期: flood control: flood prevention|fighting|drought; spend|pass|cross flood
抢险 抢险救援 救灾 抢险救灾: emergency rescue: rush|rescue|emergency rescue|disaster|repair|danger|relief and; rescue and; danger; rob
值班值守 24小时值班 领导带班 值守 带班: stay on duty: duty duty; on duty and; leader on|shift|class|lead|duty; on-duty; guard; watch; on duty
人盯人 盯紧 紧盯 盯住: keep watch on: stare|keep eye|at|close; close eye; staring; eyes on; people staring; focus closely|tightly
三防 “三防”: prevention of the three: three prevention|defenses|anti; three-proof
避险转移 转移避险 转移安置 应转尽转 应转早转: evacuate: avoid danger; transfer and|danger|risk|people|the|of; should be transferred|turned; transfer; turn
群防群治 联防联控 齐抓共管: joint prevention: group|mass prevention|defense|control|and; joint prevention|defense; catch|grasp|manage|grab together|and; prevention & group|mass
严防死守: guard strictly: strictly|hard guard|prevent|prevention|defend|and; dead|death|die; guard to
矛盾纠纷 矛盾纠纷化解 纠纷: disputes: contradictions and; contradiction dispute; resolve|resolution contradictions; dissolve
诉源治理 万人成讼率: resolve disputes at source: source|litigation governance|control|of|source; lawsuit; source of litigation|complaint; litigation governance; governance of
多元解纷 多元化解 一站式 调解: mediation: multiple|diversified|pluralistic|multi resolution|dispute|solution|mediation|and; one-stop dispute|mediation|litigation
诉讼服务 立案: court services: litigation service; lawsuit service; put|file on|case|a; registration
案结事了 息诉罢访 息访 定分止争: settle the matter for good: case is|closed|concluded|settled|end & thing|matter|over; stop|cease|interest litigation|lawsuit|complaint|dispute|visit|petition|fighting; points; matter|things is
如我在诉: put oneself in the litigant’s place: as if|i; if i; i am
公平正义 司法为民: justice for the people: justice|judicial|judiciary for people; fairness and justice|righteousness; feel fairness
法庭 巡回法庭 巡回审判 车载法庭: circuit court: tour|itinerant|mobile court|trial; car|vehicle court; court of people
送法 普法 送法进 法治宣传 法律明白人: legal education: law publicity|popularization|understanding|popularizing|into; send law|legal; popularize; law-understanding; legal understander
扫黑除恶 打击: crack down on gangs: sweep|eliminate black|evil|the; black; crack|strike hard; evil
严打 高压态势 露头就打: crack down: high|high-pressure pressure|situation|posture; high-pressure; head; strict crackdown
信访 信访工作 信访积案 上访: petitions: letters and|visits; letter and; petition|letters visit|work|accumulated|backlog; petition work
网格员 平安建设 平安: public safety: safe|peace|peaceful construction|building; safe|peaceful city|county|china|village; ping'an
立德树人: foster virtue: lide|stand|establish|set|build|cultivate virtue|morality|people|moral|and; set|establish|cultivating morality|people; moral & people|tree
双减 “双减”: easing the burden on pupils: double|dual reduction|minus|reduce; double-reduction; reduction
思政课 思政 大思政课 课程思政: political education: ideological and political; ideological political; siZheng; course|curriculum ideological|ideology
五育并举 五育 德智体美劳: all-round education: five education|birth|nurturing|simultaneously; morality|moral intelligence|wisdom|intellectual|body; moral intellectual
家校 家校共育 家校社: home and school: home-school; family|home school|and & co-education|education|joint|together; home school
教书育人 育人 师德师风 师德: teach: teach and|book & educate|people; educating people; teacher ethics|morality|style|virtue; books
四有 “四有”好老师 大先生: good teacher: four have|yes|some; four; big|great mister|sir|gentleman
产教融合 校企合作: industry–education cooperation: production|industry and|education integration|teaching|fusion; school-enterprise; school enterprise
看病难 看病贵 看病 就医: access to health care: see doctor|disease & difficult|expensive|hard|problem; look at disease|illness; difficult|hard see
医共体 医联体 双向转诊: healthcare consortium: medical community|union|body|association|consortium; doctor|medical complex; two-way
小病 大病: minor or serious illness: small|big|little|large disease|illness|sickness
城中村 老旧小区 老旧小区改造: old neighbourhoods: old community|cell|residential|district; village in city; city|urban village
烟火气 烟火: bustle: fireworks; smoke; firework
绣花功夫 绣花: painstaking care: embroidery; embroider; kung|skill|effort
精气神 面貌 精神面貌: morale: spirit|essence spirit|energy|qi|and; spiritual|mental outlook|face|appearance; appearance
夜经济 夜间经济: evening economy: night|nighttime economy
碧水 蓝天 净土 碧水保卫战 蓝天保卫战: clear waters, blue skies: battle|war|defense|defence|defend of|for|blue & sky|water|soil|land|skies; blue water; pure|clean land; sky defense|defence
打好 攻坚战 打赢 战役 硬仗: win the battle for: play|hit|beat|make|do good|well|hard|tough; tough|hard|fortified battle|war; attack; good fight|battle; battle of|against; fight
能耗双控 双碳 “双碳”: energy and carbon limits: double|dual carbon|control; dual-carbon
扩绿 增绿 复绿: plant: expand|increase|add|restore|recover green; green expansion|increase
退路 背水一战: last stand: back|water battle|water|fight; retreat
文旅 文旅融合 农文旅 农旅融合: culture and tourism: cultural travel|brigade; culture|cultural|agriculture|agricultural & tourism & fusion; literary; agricultural travel
农家乐 民宿 采摘园: farm stay: farmhouse fun|joy|music|happy; nongjiale; minsu; farm|farmer music|joy|fun|happy; home stay|lodging; picking garden
研学 研学旅行: study tour: research and; research study|learning|tour; study travel|and
打卡 打卡地 网红 出圈: popular spot: punch|card|clock; net|internet|online red|celebrity; check-in; punch-in; circle; clocking
文化惠民 送戏下乡 文化下乡: culture for the people: send opera|drama|play|theater; culture|cultural benefit|to|going countryside|people; huimin
非遗 非物质文化遗产: intangible heritage: non-legacy|non-heritage|non-relic; non legacy|heritage|relic|material; feiyi
连线 视频连线: speak by video link with: connected|connection with|some|to|the
研判 分析研判 会商研判: assess: judge; analyze|analysis and judgment|research
雨情 水情 汛情 灾情 险情: rainfall, water levels, flood: rain|water|flood|disaster|danger|dangerous situation|condition
降雨过程 强降雨: heavy rain: rainfall|rain process; encounter … rounds
面雨量 累计: rainfall: surface|area rainfall; accumulated; cumulative
未发生 伤亡事件: no casualties: has not been|there; casualty incident|event
病险水库: unsafe reservoir: disease|sick|danger|dangerous & reservoir
叫应: confirmed warning: call and response|answer; call response
前置: move forward beforehand: front|pre|preposition placement|position|of; front-loading
汲取教训 吸取教训 深刻汲取 教训: learn from: deeply|profoundly|absorb|draw learn|lesson|the; absorb lessons
水毁: washed-out: water|flood damage|destroyed
人次 人次以上 万人次: people; visits: person times|trips|visits; person-times; man-times
治本攻坚 专项整治 专项行动 集中整治: campaign against: root|radical & tackle|cause|attack|cure; special rectification|action|campaign; concentrated rectification
战情绪 松劲心态 心态: slackening: emotion|mentality|mindset
靠前指挥 一线指挥 坐镇指挥: take command on the spot: front|forward|line command; sit in; commanding
`
