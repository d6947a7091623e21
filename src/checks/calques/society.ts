/** Business, safety, the law, schools, health and cities. */
export const SOCIETY = `
营商环境: business climate: optimization of business
一网通办 一窗受理 一窗通办 跨省通办: all in one place online: one network|net|window|netcom; one-stop office|network; cross-provincial|inter-provincial office|handling|general
少跑腿 多跑路 跑腿: fewer errands: run less|fewer|more|legs|errands; errands
一件事 高效办成一件事: one-stop service: one thing; a thing
拿地即开工 标准地 净地: build at once: take land & start|construction; standard land; clear|net land
店小二 服务员 保姆式: attentive service: shop|store waiter|boy|assistant|second|keeper; waiter; nanny; nanny-style
保驾护航: safeguard: escort; escorting
亲清 亲清政商关系: clean, cordial relations: pro|pro-clear|pro-qing|dear clear|clean|qing; pro
惠企 惠企政策 惠民 惠民政策 助企: helping companies or people: benefit|beneficial|preferential|favorable & enterprise|people; huimin
纾困 助企纾困 解困: relief: relieve difficulties; difficulties & enterprise|help
招商引资 招商: attract investment: investment attraction|invitation
落户 签约 落地: locate; sign: settle; fall
链主 链长 强链 补链 延链: lead company of a chain: chain owner|master|length|long|leader|lord; strong|strengthen|supplement|extend|complement|repair|extension chain
瞪羚 独角兽 专精特新 小巨人: fast-growing company: specialized special|and|refined; small|little giant; special|specialized & new
家底 摸清底数 底数 摸排 摸底: take stock: bottom|base number; feel|find|figure|touch bottom|out; bottom
卡脖子: bottleneck: stuck neck; neck; choke
揭榜挂帅: open call for solutions: list|rankings|notice|hanging & command|marshal|charge|commander|unveil|reveal; reveal|unveil|uncover
重点项目 重大项目 项目建设: major projects: key|major project construction; project construction
真金白银: hard cash: real gold|money; gold; silver
定心丸: reassurance: pill; reassuring|calming pill; peace
组合拳: set of measures: combination|combined|combo punch|fist|boxing; punch
加速度 加速 提速 跑出加速度: speed up: run acceleration|speed|out
开门红: good start: open|red door|red|start|opening; door red
安全生产 安全生产工作: workplace safety: safety production; safe production
安全生产月: Safe Production Month; workplace safety month: safety|safe production month; production month
隐患 隐患排查 风险隐患 排查整治: hazards: hidden danger|trouble|risks; investigation|investigate|checking & rectification|rectify|treatment|governance
安全意识 弦 绷紧 紧绷: stay alert to: string|chord|nerve; tight|tighten|taut
安全阀 安全网 防护网 压舱石: safeguard: ballast
防患于未然 未雨绸缪 防微杜渐: prevent trouble before it begins: prevent|take precautions|trouble|disaster before|in; rainy; rain; bud
生命至上 人民至上: life first; people first: people supreme|first; supremacy
万无一失: no mishap: foolproof
侥幸心理 麻痹思想 麻痹: complacency: fluke|lucky|luck mentality|psychology|mind; paralyzed
重于泰山 责任重于泰山: of the greatest weight: mount tai; heavier
时时放心不下 放心不下: unfailing sense of responsibility: rest assured; assured; at ease; let go
闭环 闭环管理: follow-through: closed loop; closed-loop
网底 兜牢 兜住: hold firm: bottom; pocket; hold|keep the bottom
应急 应急处置 应急演练 应急预案: emergency plan or drill: emergency plan and
防汛 防汛抗旱 度汛 汛期: flood control: flood prevention|fighting|drought
抢险 抢险救援 救灾 抢险救灾: emergency rescue: rush|rescue|emergency rescue|disaster|repair|danger|relief and; rescue and; danger
值班值守 24小时值班 领导带班 值守 带班: stay on duty: on duty and; on-duty; guard; on duty
人盯人 盯紧 紧盯 盯住: keep watch on: stare at
三防 “三防”: prevention of the three: three prevention|defenses|anti
避险转移 转移避险 转移安置 应转尽转 应转早转: evacuate: transfer and|danger|risk|people|the|of; should be transferred|turned; transfer; turn
群防群治 联防联控 齐抓共管: joint prevention: joint prevention|defense; catch|grasp|manage|grab together|and
矛盾纠纷 矛盾纠纷化解 纠纷: disputes: contradictions and; resolve|resolution contradictions
诉源治理 万人成讼率: resolve disputes at source: source|litigation governance|control|of|source; lawsuit; governance of
多元解纷 多元化解 一站式 调解: mediation: multiple|diversified|pluralistic|multi resolution|dispute|solution|mediation|and
诉讼服务 立案: court services: put|file on|case|a
案结事了 息诉罢访 息访 定分止争: settle the matter for good: case is|closed|concluded|settled|end & thing|matter|over; matter|things is
公平正义 司法为民: justice for the people: feel fairness
扫黑除恶 打击: crack down on gangs: sweep|eliminate black|evil|the; black; evil
严打 高压态势 露头就打: crack down: high|high-pressure pressure|situation|posture; high-pressure; head
信访 信访工作 信访积案 上访: petitions: letters and|visits; letter and
立德树人: foster virtue: lide|stand|establish|set|build|cultivate virtue|morality|people|moral|and; set|establish|cultivating morality|people
双减 “双减”: easing the burden on pupils: double|dual reduction|minus|reduce; double-reduction; reduction
思政课 思政 大思政课 课程思政: political education: ideological and political
五育并举 五育 德智体美劳: all-round education: five education|birth|nurturing|simultaneously; morality|moral intelligence|wisdom|intellectual|body; moral intellectual
家校 家校共育 家校社: home and school: home-school; family|home school|and & co-education|education|joint|together; home school
教书育人 育人 师德师风 师德: teach: teach and|book & educate|people; educating people; teacher ethics|morality|style|virtue
四有 “四有”好老师 大先生: good teacher: four have|yes|some; four
医共体 医联体 双向转诊: healthcare consortium: medical community|union|body|association|consortium
小病 大病: minor or serious illness: small|big|little|large disease|illness|sickness
城中村 老旧小区 老旧小区改造: old neighbourhoods: old community|cell|residential|district
烟火气 烟火: bustle: fireworks; firework
绣花功夫 绣花: painstaking care: embroidery; kung|skill|effort
精气神 面貌 精神面貌: morale: spirit|essence spirit|energy|qi|and; spiritual|mental outlook|face|appearance; appearance
夜经济 夜间经济: evening economy: night|nighttime economy
碧水 蓝天 净土 碧水保卫战 蓝天保卫战: clear waters, blue skies: battle|war|defense|defence|defend of|for|blue & sky|water|soil|land|skies; pure|clean land|earth
打好 攻坚战 打赢 战役 硬仗: win the battle for: play|hit|beat|make|do good|well|hard|tough; tough|hard|fortified battle|war; battle of|against; fight
扩绿 增绿 复绿: plant: green expansion|increase
退路 背水一战: last stand: back|water battle|water|fight; retreat
文旅 文旅融合 农文旅 农旅融合: culture and tourism: cultural travel|brigade; literary
研学 研学旅行: study tour: research and
打卡 打卡地 网红 出圈: popular spot: punch|card|clock; punch-in; circle
非遗 非物质文化遗产: intangible heritage: non-legacy|non-heritage|non-relic; non legacy|heritage|relic|material
连线 视频连线: speak by video link with: connected|connection with|some|to|the
研判 分析研判 会商研判: assess: judge; analyze|analysis and judgment|research
雨情 水情 汛情 灾情 险情: rainfall, water levels, flood: rain|water|flood|disaster|danger|dangerous situation|condition
降雨过程 强降雨: heavy rain: rainfall|rain process; encounter … rounds
面雨量 累计: rainfall: surface|area rainfall; accumulated; cumulative
未发生 伤亡事件: no casualties: has not been|there; casualty incident|event
病险水库: unsafe reservoir: disease|sick|danger|dangerous & reservoir
叫应: confirmed warning: call and response|answer
前置: move forward beforehand: front|pre|preposition placement|position|of
汲取教训 吸取教训 深刻汲取 教训: learn from: deeply|profoundly|absorb|draw learn|lesson|the
水毁: washed-out: water|flood damage|destroyed
人次 人次以上 万人次: people; visits: person times|trips|visits; person-times
治本攻坚 专项整治 专项行动 集中整治: campaign against: root|radical & tackle|cause|attack|cure; special rectification|action|campaign
战情绪 松劲心态 心态: slackening: emotion|mentality|mindset
靠前指挥 一线指挥 坐镇指挥: take command on the spot: sit in; commanding
素有 美誉: known as: enjoy|enjoys|has|have … reputation|fame|name of
林下经济 林下: woodland farming: under-forest; under|understory … forest|economy
中国式现代化: Chinese modernization: chinese-style modernization
腹地: heart: hinterland
`
