/** Companies, investment, projects, trade and jobs. */
export const BUSINESS = `
?新建 改建 改扩建: built or rebuilt: newly built; rebuilt; renovated and
签约 新签约: contract: signing|signed project; newly signed
?开工 投产 达产: begin: started project; commencement; put into production|operation; start rate
落地: be settled: landing; land early|smoothly
赶工期 抢工期 抢进度: hurry: rush|grab|catch|seize schedule|progress|period|time
节点: date: node
管家: manager: butler; housekeeper
?压缩: shorten: compress; time limit
?要素: land, power and labour: element|factor guarantee|support; elements
招商 引商: attract investors: business attraction|by; stationed|fund|chain attraction|investment; attraction
头部企业: leading company: head enterprise|company; head-type
旗舰型 龙头型: leading: type project
规上 规模以上: of designated size: above-scale; above|on scale|size|regulation
?人才: skilled people: talents
成果转化: put research to use: achievement|result transformation|conversion
活水: loans: water
?对接: bring together: docking
市场主体 经营主体: businesses: market|business|operating subject|body
后劲: lasting strength: stamina
业态: kinds of business: format
?消费: spending: consumption potential|vitality
人气: crowds: popularity
热土 沃土: good place for: hot|fertile land|soil
快车道 快车: move fast: fast|express lane|train
不愁: easily: worry
产销两旺 供不应求: sell well: production and sales; supply
大市场: buyers: big market
稳岗 拓岗: keep jobs: stabilize; expand
?岗位: jobs: post
?灵活就业 零工: casual work: flexible; odd job
订单式 菜单式 点单式: to order: order|menu style|type|based
急需 紧缺: in demand: urgently needed; scarce
垄断 空白: first of its kind: monopoly; fill … gap|blank
?攻克: solve: conquer; overcome
?科技型: technology: technology-based; science and technology
?提档升级 转型升级 升级: improve: upgrading; upgrade
交易额: sales: transaction volume|amount
入住率: full: occupancy rate
?消费券: voucher: consumption voucher|coupon
新增就业 城镇新增: found work: new urban employment
担保贷款: loans: guarantee loan
柔性引进 引进: engage: flexibly introduce
?骨干: senior: backbone
一应俱全: all there: all available
专业人才 专业技术人才: specialists: professional|technical talents
产能释放 产能: capacity in use: capacity release|released; production capacity
谋划储备: prepare in advance: planning and reserve|reserves
?输送: provide: deliver; transport; convey
倒逼: force: forced by|transformation|reform; reverse|back force|forcing|pressure
用工难 招工难 融资难 用电难 停车难 就业难 出行难 就医难: shortage of; trouble with: difficult|difficulty|difficulties employment|recruitment|recruiting|financing|parking|travel|in; recruiting|recruitment|financing|parking|travel|employment difficulty|difficulties|difficult
无事不扰 有求必应: leave alone unless asked: disturb; not disturb; every request|need; respond to every|requests
抢工期 建设工期 施工黄金期 黄金期: good building weather: construction period|season; golden period|season|construction; seize|grab … period
工程量: work: engineering|project quantity|amount|volume; quantity of
引才 聚才 引育: attract skilled people: introduce|attract|gather|cultivate talent|talents; introduction … talents
上岗: start work: post|posts; on duty|job; take up|post
营商环境: business climate: optimization of business
拿地即开工 标准地 净地: build at once: take land & start|construction; standard land; clear|net land
店小二 服务员 保姆式 妈妈式: attentive service: shop|store waiter|boy|assistant|second|keeper; waiter; nanny; nanny-style
保驾护航: safeguard: escort; escorting
亲清 亲清政商关系: clean, cordial relations: pro|pro-clear|pro-qing|dear clear|clean|qing; pro
惠企 惠企政策 惠民 惠民政策 助企: helping companies or people: benefit|beneficial|preferential|favorable & enterprise|people; huimin
纾困 助企纾困 解困: relief: relieve difficulties; difficulties & enterprise|help
招商引资 招商: attract investment: investment attraction|invitation
落户 签约 落地: locate; sign: settle; fall
链主 链长 强链 补链 延链: lead company of a chain: chain owner|master|length|long|lord; strong|strengthen|supplement|extend|complement|repair|extension chain
瞪羚 独角兽 专精特新 小巨人: fast-growing company: specialized special|refined; small giant; special|specialized & new
家底 摸清底数 底数 摸排 摸底: take stock: bottom|base number; feel|figure|touch bottom|out; bottom
卡脖子: bottleneck: stuck neck; neck; choke
重点项目 重大项目 项目建设: major projects: key|major project construction; project construction
真金白银: hard cash: real gold|money; gold; silver
定心丸: reassurance: pill; reassuring|calming pill; peace
组合拳: set of measures: combination|combined|combo punch|fist|boxing; punch
加速度 加速 提速 跑出加速度: speed up: run acceleration|speed|out
开门红: good start: open|red door|red|start|opening; door red
腹地: heart: hinterland
`
