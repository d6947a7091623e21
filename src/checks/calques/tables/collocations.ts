/**
 * What a verb or noun of official Chinese draws after it in English. Reports of every kind
 * are full of it, good ones too now and then: nearly all of it is for literal texts only.
 */
export const COLLOCATIONS = `
?加强 强化: (say what is done): strengthen … leadership|guidance|coordination|cooperation|supervision|management|construction|building|training|publicity|education|protection|communication|awareness|connection|inspection|guarantee|work|implementation
?提升 提高 增强: be better at: improve|enhance|increase … level|ability|capability|capacity|efficiency|sense|awareness|nature|function
?推动 促进 推进: (use the verb): promote … transformation|formation|improvement|construction|implementation|equalization|integration|increase|upgrading|standardization|coverage|work|expansion|transform|form
?加大: do more: increase … efforts|intensity|publicity|construction|support|strength|supervision|crackdown
?事关 关系到 关乎 关系着: matter to: related to; relate to
?迎来: have: usher
?祝贺 热烈祝贺: congratulate: express … congratulations; warm congratulations
?问候 敬意 祝福: greet: extend … greetings|respect; lofty|high respect; sincere greetings
?深化: go on with: deepen … construction|rectification|implementation|work|arming|study
?取得: -: achieve|make|obtain|gain … results|achievements|effects|progress|effectiveness|breakthroughs
人次 户次 家次 车次 件次: (count people, visits): person|household|vehicle|enterprise|item times; household-times
?重特大 特别重大 特大: serious; deadly: particularly|extra|extraordinarily|especially serious|major|large|heavy
?贡献: contribute: make … contribution|contributions
?专项行动 执法行动 专项执法 专项整治: campaign: special … action|operation|rectification
罚没: fines and confiscations: fine and confiscate|confiscation
?不断 持续: more and more; still: continuously|constantly|persistently … improve|enhance|strengthen|meet|increase|deepen|consolidate|expand|optimize|promote|advance|upgrade|rise
?进一步: -: further improve|strengthen|enhance|promote|deepen|consolidate|expand|optimize|burst|stimulate|clarify|standardize
?积极: -: actively promote|carry|explore|participate|integrate|respond|guide|play|do|create|strive|cultivate
?切实 有效: -: effectively improve|solve|guarantee|prevent|deter|protect|enhance|maintain|promote|increase|reduce|implement|perform|change|control|shoulder|transform|loosen; be effectively
?做好: (the verb is enough): good job
?活动: -: organize|carry|conduct|launch|hold … activity|activities|actions
?开展: run; do: carry out … action|actions|activity|activities|work|campaign|construction|investigation|research|training|rectification|education|inspection|inspections|spot
?各项 各类 各种: -: various work|measures|tasks|kinds|types|policies|forms|activities|departments|methods; all kinds of
?方式 形式: by: in form of; form of; in way of; by means of
?过程: -: process of
?方面: in: in terms of
?领域: in: in field of; field of; fields such; other fields|areas
?机制: arrangements: establish|improve|perfect|form|sound|innovate … mechanism; implementation|supervision|working|coordination|linkage|incentive mechanism
?体系: -: build|improve|perfect|construct … system
?发言: speak: make|give|deliver … speech
?召开 举行: meet: convening; grandly
?好评 关注: be well liked: receive|win|gain … praise|attention
?落实: carry out: implement … responsibility|requirements|measures|policy|spirit|detail|place; implementation of
?建设: (leave out, or build): construction work|level|project
?服务保障 保障: support; protect: guarantee work|ability|mechanism|system|for|of; service guarantee; fully|effectively guarantee
?关键: decisive: critical|key node
?彰显 展现 体现: show: fully|vividly demonstrate|reflect|display|show
?感受: feel: personally|truly|really|deeply|tangibly feel
?引导: get … to: educate and guide; guide the|majority|broad|vast|enterprises|people; guided the
?团结带领 带领: lead: unite and lead; lead the majority|masses|people
?弘扬 传承: keep up: carry forward
?大局 全局: the wider picture: overall|general situation
?规范: regulate: standardize; standardization; standardized
?叮嘱 嘱咐 勉励: tell: encouraged … to; told … responsible
?市民 村民 居民 游客 群众 职工 学生 家长 老人: (the name alone): citizen|villager|resident|tourist|parent|student mr|ms|mrs|miss|grandpa|grandma|uncle|aunt
?真是 真的 太方便 太好: really: it's really; is really; really great|good|convenient|practical; so convenient|great|good
?第一 前列 首位: be among the first: rank|ranking in|first|among|at|second; in the forefront; ranked first
?作出 具体部署: set out: make|made specific|concrete|overall|comprehensive arrangements|deployment; made instructions
?关爱 关心关爱: look after: care for and; caring for and
?明显 显著: much: significantly; obviously; obvious results
?有序 平稳: -: stable and
?科学: sensibly: scientifically; scientific and
?广泛: -: widely; extensively
?最大限度 最大程度: as much as can be: maximize; to the greatest|maximum; greatest extent
?千方百计 想方设法: by every means: everything possible; every possible
?多重: many: multiple difficulties|challenges|pressures
?携手 联合: with: join hands; hand in hand
?宣传: tell people: publicity and|work|activities|efforts; propaganda
?政治引领 思想引领: political guidance: ideological and political guidance|leading; political guidance|leading
?协调配合 协作配合 沟通协调 密切配合: work together: coordination|cooperation|communication and cooperation|coordination
?加快形成 正在形成 加快: soon: accelerate … formation|pace|forming|transformation
?优异成绩 胜利召开 迎接: (have done well when …): successful|victorious convening|opening; welcome … convening|congress|birthday
接警 接处警 出警: answer calls: police|alarm call; receive … police|alarm
?欠账: be behind with: owe; debt
?三合一 “三合一”: workshop, store and dormitory in one: three-in-one; three in one
指战员: officers and firefighters: commander and fighter|soldier|combatant
?下不为例: no exceptions: example
?悬空: go unfulfilled: suspended|suspend|hang in; in the air
?消防: firefighters: fire force|forces|iron|team|infrastructure|facilities
防指 防汛指挥部 防汛抗旱指挥部: flood control headquarters: defense finger|index|command|refers
?超警戒 超警 警戒水位: above the warning level: exceed … warning|alert|guard; warning water
四预 “四预”: forecast, warn, rehearse and plan: four pre; four advance
?调度 水工程: operate: dispatch; dispatched
?拦洪 削峰 错峰 拦蓄: hold back water: block|intercept|retain flood; cut|shave peak; intercept and store; intercepting and storing
?管涌 围井: sand boil; filter well: reverse|anti filter; found|a piping; surrounding well
突击队 抢险队: emergency crew: commando; shock team|brigade; assault team
?冲锋舟 编织袋: motorboat; sandbag: assault|charge|rush boat; woven|knitted bag
?山洪 洪峰: flash flood; crest: mountain flood|torrent; flood peak
?组织生活: meetings of the branch: organization|organizational life
有形有效: real: tangible and effective; visible and effective
微心愿 微实事: small wishes: micro wish|thing; micro-wish; micro-wishes; tiny wish
在职党员: members who work elsewhere: in-service|on-the-job|in-job party|member
四责协同: shared duties: four responsibilities
?包容审慎: tolerant: inclusive and prudent|cautious
?首违不罚: first offences go unpunished: first violation|offense|offence|illegal
合格率: pass rate: qualification|qualified rate
?质押: loans secured by: pledge financing
?合理区间: appropriate range: reasonable range|interval
?质的有效提升 量的合理增长: better quality and reasonable growth: effective improvement; reasonable growth; quality and quantity
?安宁疗护: palliative care: peaceful|peace|tranquil|tranquility nursing|care|therapy
?老年友善 友好型: made for: elderly-friendly; elderly friendly
三医 “三医”: health care, insurance and medicines: three medical|medicine|doctors
?为中心 为主线 为动力 为己任 为底色: (say what it is for): taking|take|with … as; as center|driving|main|background
?多层次 多样化: varied: multi-level and|diversified; diversified and
?驻地官兵 驻军: troops stationed here: resident|station|local officer|officers|troops
?褪色 不褪色: still serve: fade; fading; faded
?光荣牌: plaque of honor: honorary|honor|glory|glorious plaque|card|plate; hang … plaque|plaques
?招聘会: job fair: special … fair|recruitment; recruitment fair|meeting
?集体观看 集体学习 集体研究: together: collectively; collective watching|study
?滋生 滋生的土壤: what breeds it: breeding|breed; soil and
从严处理 通报曝光: punished and named: dealt with strictly|severely; notify and expose; exposed
?处分 受处分: discipline: punish
?战线 各条战线: walk of life: front|fronts of|and; all fronts
?重托 嘱托: trust: heavy|great trust; entrust
?不愧 无愧: truly: worthy
四套班子 四大班子 班子领导: leaders of Party committee, congress, government and CPPCC: four major|big|sets|set|teams|groups|leadership
老领导 老干部 老同志: former leaders: old leaders|cadres|comrades
?选举产生: elect: elected and; produce; new leading body
?实践证明 实践充分证明: it is clear: practice has|proves|proved
?风气 家风 社会风气: conduct; ways of a family: social atmosphere|wind|ethos|fashion; family style|wind
?信得过 靠得住 离不开: turn to: trust, rely; trust and rely; do without
?创造条件 良好条件: help: create|provide … conditions
团市委 团省委 团县委 团区委: Youth League committee: league municipal|provincial|county|district
?贺词 贺信 应邀: congratulate; as guests: congratulatory; invited to
手持订单 排到 排产: orders on the books: order in hand; arranged|scheduled to
?研发投入 研发: spend on research: investment in research
?塔吊 机器轰鸣 机声隆隆: (a busy site): machine roar|rumble; stand in great
?经得起 检验: stand up to time: stand|withstand test
?新开工 完成投资: start; be invested: newly started; complete … investment
?区长 县长: head of the district or county: district|county mayor|chief|governor
?优质均衡 优质: good: high-quality and balanced; quality and balanced
?优先发展 战略地位: come first: priority development; strategic position
?生命安全 身体健康 身心健康: safety; health: life safety; physical|mental health
?通水 通车: open: opened to water; full completion
吃水 吃水难: get water: eat|eating water
?制约 瓶颈: hold back: restrict; bottleneck
?二元: divide: dual structure
?按期 如期 保质: on time: on schedule; with quality
?特色: local; special: characteristic
?喜人 可喜: good: gratifying
?积极性 主动性 创造性: be keen: enthusiasm|initiative and|of
?认可 认同: be well thought of: recognition; unanimously; recognized
?良好: good: create|form|maintain … good; good atmosphere|environment|foundation|ecology|order|situation
?单位: organizations: all|relevant|member|various|responsible|other units; unit
?先后 相继 陆续: -: successively; one after another
?坚持把: -: adhere to taking; insist on taking
?作为: be: take|regard … as
?越来越: more: more and more; getting higher|better|stronger
?效益: gains: benefits of
?布局: plan: layout
带动就业: employ: drive employment; drive … employment
?服务对象 对象: those served: objects
?台阶 水平: -: to higher|new level
?督导组 工作组: inspectors: supervision|working group|team
?惠及: reach: benefit|benefiting … people|masses|households|villagers
?就近 就地: nearby: nearby employment; on the spot
?抓获 打掉 捣毁: arrest; break up: capture; knocked out; knock out
?黄赌毒 盗抢骗: prostitution, gambling and drugs; theft and fraud: yellow gambling; robbery and fraud; gambling and drugs
?警力 民警辅警: police: police force
?掀起 热潮 高潮: begin: set off; upsurge; climax
?易发多发 高发: common: prone and; prone to; frequent; high incidence
?舆情: talk: public opinion
?党外人士 党外知识分子 党外: people who are not Party members: outside the party
?增加值 规模以上工业: output: added value; above designated size
?投产 达产 建成: be running: reach production; reaches production; completed and
?拔地而起 马力: go up; flat out: rise from ground|the; full capacity; horsepower
?省级 市级 国家级: of provincial rank: provincial-level; city-level; national-level
?引资额 签约: worth; sign: contract investment; contracted
?各司其职 各负其责: each do one’s part: own duties|responsibilities; perform their
?工作报告 作报告: report: make … report
?交往交流交融: meet, talk and mix: exchange, communication; exchanges, exchanges; blending
?优势 潜力: strengths: advantages of|into; transform … advantages
`
