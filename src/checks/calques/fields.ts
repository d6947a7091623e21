/** What reports speak of: money, harvests, streets, schools, guests, figures. */
export const FIELDS = `
获悉 记者从 记者了解到 告诉记者: -: reporter learned|interviewed; learned from; told reporter
下一步: from now on: next step
连日来: for days: for days
?年初以来 入汛以来: since: since entering
突破: pass: break through; broke
?占比 比重: make up: accounting; account for; proportion
?新增 净增: more: newly; added … new
?新建 改建 改扩建: built or rebuilt: newly built; rebuilt; renovated and
?场次 批次: times: batch
?位居 前列: come: rank in|first|at; forefront
?实现: bring about: realize; realization
?态势 势头: trend: situation
?现场: there: scene
?分别: -: respectively
?满意度 满意率: how content: satisfaction
?指标: targets: indicator
?坚实: solid: solid step|foundation; stride
?基础: prepare for: lay|laid|solid foundation
?提供: give: provide strong|solid|all|powerful
签约 新签约: contract: signing|signed project; newly signed
?开工 投产 达产: begin: started project; commencement; put into production|operation; start rate
落地: be settled: landing; land early|smoothly
?一派: -: scene of
赶工期 抢工期 抢进度: hurry: rush|grab|catch|seize schedule|progress|period|time
节点: date: node
专班: task force: special|work class|shift|squad
管家: manager: butler; housekeeper
保姆式 妈妈式: attentive: nanny
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
市场主体 经营主体: businesses: market|business|operating subject|entity|body
用足用好 用好用足: benefit fully from: enough
免申即享 应享尽享: without applying: enjoy
后劲: lasting strength: stamina
业态: kinds of business: format
?消费: spending: consumption potential|vitality
人气: crowds: popularity
?通道: route: channel
热土 沃土: good place for: hot|fertile land|soil
快车道 快车: move fast: fast|express lane|train
走流程: try procedures: process; walk
?安心 放心 舒心: without worry: peace of mind; rest assured; at ease
三秋 三夏: farm work: three autumn|summer
颗粒归仓: bring in every grain: grain|particle & return|warehouse|granary
抢收 抢种 抢抓农时: harvest in time: rush; grab; seize
丰收: good harvest: year of harvest; abundance; joy of
?金秋 时节: autumn: golden autumn; season
稻浪 麦浪: ripe rice: wave
穿梭: busy: shuttle
飘香: ripe: fragrant; fragrance
?亩产 单产 产量: yield: yield per; total output
良种 良法: better seeds: good|fine|improved seed|method|variety
农机具: farm machines: machinery and
机收 机播: by machine: machine harvest|sowing
绿色通道: quick passage: green channel
不愁: easily: worry
产销两旺 供不应求: sell well: production and sales; supply
公用品牌: label of origin: public brand
特产”文章 文章: make the most of: article
大市场: buyers: big market
旅游饭 生态饭 端起 吃上: earn a living from: eat; hold … bowl
蓝绿交织 水清岸绿: clean and green: bank|shore green; green bank; interweave
断面: monitoring site: section
优良天数: days of good air: excellent
见缝插绿: plant trees: seam; gap; insert; plug
?绿化 造林: plant trees: greening; afforestation
大街小巷: every street: streets and
换新颜 蝶变 蜕变: changed: new look; butterfly; transformation
星罗棋布: many: star; dotted; chess
生活圈 通勤圈: within reach: circle
触手可及: close by: touch; within reach; at hand
面子 里子: outside and inside: face; lining
烦心事 揪心事: troubles: trouble of
下足: take pains: enough
?管网: pipes: pipe|pipeline network
?加装电梯: install lifts: elevator & add|install
停车难 行路难 出行难 入园难 上学难 办事难: hard to: difficult|difficulty
说了算: decide: say
?床位: beds: nursing|elderly|old|care bed
托位 托育: nursery places: nursery|childcare|trust place|position|seat|point
?食堂: canteen: elderly|community canteen
?上门: home: deliver … door; to the door
热腾腾 热乎乎: hot: steaming
适老化: for the elderly: aging
路长 街长 楼长 片长: person answerable: road|street|building chief|length|head
占道经营 划行归市 摊贩: street vendors: occupy; row; industry; vendor
乱停 乱放 乱搭 乱象: disorder: random; messy
?市容: tidy streets: appearance
?诉求: requests: demand|appeal of
办结: done: completion
有温度 聪明: humane: temperature; smarter; wiser
绣: with care: embroider; embroidery
画卷 图景: -: scroll; picture
绘就 描绘 擘画: -: draw; paint
满意的教育: good schools: satisfy|satisfaction & education
学位: school places: degree & add|new|increase|provide|school
大班额: oversized classes: large|big class; class size
?办学: schools: running
阳光招生 阳光: open: sunshine
?育人: teach: educating people
铸魂 润心: form character: cast; soul; moisten; nourish
大先生: model teacher: big|great mister|sir|gentleman
?风尚 新风: customs: fashion
?减负: lighter load: burden
?名师 名校 名医: leading: famous
坐诊: see patients: sit; consultation
下沉: go to the grass roots: sink
守门人 守护神: guard: gatekeeper; saint
稳岗 拓岗: keep jobs: stabilize; expand
?岗位: jobs: post
?灵活就业 零工: casual work: flexible; odd job
困难群众 困难群体 特殊群体: people in need: difficult|special|needy mass|people|group
?志愿: volunteers: volunteer service
?爱心: kind: love; caring
?大拇指 连声 点头: with approval: thumb
?账: reckon: account
?好评 欢迎 喜爱: well liked: unanimous
?便民 便利: handy: convenience; convenient
暖心 贴心: kind: heart-warming; intimate
盛宴 大餐: show: feast
火爆 红火: popular: hot
全域: everywhere: whole|entire area|region
诗和远方 远方: art and travel: poetry; distance; distant
文脉: heritage: context; vein
活化 活起来: use: activation; alive
?传承: keep alive: inherit; inheritance
?文创: souvenirs: cultural|literary and creative
一行: with others: party
?考察 观摩: visit: inspect; inspection; emulate; investigation
?务实 共赢: -: pragmatic; win-win
?诚挚 问候 敬意: -: sincere; greeting; respect
多点开花 绽放: everywhere: bloom; blossom
?多措并举: in several ways: multiple|various measures
?热烈 掌声: lively: warm; applause
?踊跃 纷纷 积极: readily: actively
奏响 唱响: -: play; sing
织密 织牢: make safe: weave; net; dense
?释放 迸发 焕发 活力: new life: release; burst; vitality
答卷 成绩单: results: answer; report card
?高位推动 高标准: led from the top: high level|position|standard
主办 承办: run by: undertaken; sponsored
?圆满: well: successful conclusion; successfully
?人头攒动 热闹非凡 游人如织 人山人海: crowded: crowded with; lively
宾至如归: welcome: being|feel at home; warmth of
合不拢嘴 乐开了花 喜笑颜开: beaming: mouth; heart|face … flower
省城: provincial capital: provincial city
订单式 菜单式 点单式: to order: order|menu style|type|based
急需 紧缺: in demand: urgently needed; scarce
之本 之基 之源: rests on: foundation|basis|root|source of
追梦 圆梦 梦想: -: chase|realize … dream
垄断 空白: first of its kind: monopoly; fill … gap|blank
?攻克: solve: conquer; overcome
?科技型: technology: technology-based; science and technology
?机关: offices: organ
银发: older people: silver
?成色 含金量 含绿量: worth: gold|green content; fineness
?老百姓 乡亲 乡亲们: people: folk
好日子 红火 越来越好: well: red; prosperous; good days|life; better and better
?一站式 一条龙: all in one: one-stop
最美 “最美”: admired: most beautiful
?走进 走入 来到: visit: walk|walking|walked|go|come into
?基本形成: in place: basically formed
?依托: with: relying|rely on
?提档升级 转型升级 升级: improve: upgrading; upgrade
交易额: sales: transaction volume|amount
老龄化: ageing: deepening of
医养 康养: care and treatment: medical|health care and
手把手: patiently: hand in
于一体: has: integrate
入住率: full: occupancy rate
破获 案件: solve: crack … case
?餐饮 客流高峰: busiest: ushered in; usher; peak of
伴手礼: souvenir: companion|hand gift
农特产品 特产: produce: specialty|special product
精品线路 旅游线路: tour: boutique; tourism|tourist route|line
?消费券: voucher: consumption voucher|coupon
深挖: draw on: dig|dug deep
新增就业 城镇新增: found work: new urban employment|job|jobs
担保贷款: loans: guarantee loan
?一次性补贴 补贴: grant: one-time subsidy
柔性引进 引进: engage: flexibly introduce
?骨干: senior: backbone
?重点人群 重点群体: those most in need: key population|group
使用率 利用率: use: utilization rate
一应俱全: all there: all available
互补: complement: complementarity
涵盖 多个领域: in: covering|cover many|multiple field
全方位: in every way: all-round
县长: county magistrate: county mayor|chief|governor
卫生室 村卫生室: village clinic: health|hygiene|sanitation room|rooms
幸福院 敬老院: home for the elderly: happiness home|homes|courtyard
家庭医生签约 签约服务: enrol with a family doctor: signing|signed|contract service|services
就诊率: share of patients treated: visiting|visit|treatment|consultation rate
县域: county: county area|territory
政务服务中心 政务服务: government service center: political service
财政局 财政厅: finance bureau: treasury|fiscal bureau|department
消防救援 消防救援支队: fire and rescue brigade: fire rescue detachment|brigade|team
新闻办 政府新闻办: information office: news office
专业人才 专业技术人才: specialists: professional|technical talents
政绩观: idea of what counts as an achievement: view of political achievement|performance|achievements
人心向背: public support: direction|back of people heart|hearts; people hearts
骗保 套保: insurance fraud: deceiving|cheating|swindling insurance; fraud and deceiving; fraudulent insurance
分层分类: by kind and level: hierarchical|layered|stratified and classified; level and category; layer and class|classification
追踪问效 问效: check the results: ask|asking for|about effect|effects|results; track and ask
产能释放 产能: capacity in use: capacity release|released; production capacity
谋划储备: prepare in advance: planning and reserve|reserves
自然资源和规划: natural resources and planning: natural resources planning bureau
窗口: counter: window staff|personnel|staffs|workers|service
`
