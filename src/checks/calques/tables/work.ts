/** How work is done: the verbs and adverbs of official Chinese, and the nouns that hang on them. */
export const WORK = `
着力: work to: strive|focus hard|efforts
全力 全力以赴 竭尽全力: do everything to: fully promote|guarantee|support|advance|do; all strength|efforts
?全面 全方位: fully: all-round way
认真 认真学习: carefully: conscientiously; earnestly
牢固树立 牢牢把握 牢牢 牢固: keep … in mind: firmly establish|grasp|set|tree|hold; firm establishment; securely|firmly grasp|set|establish
充分 充分发挥: make good use of: give full play to; full play; fully play|exert|affirm
有力 有力有效 有序: -: powerfully; in an orderly manner
从严 严格落实 严格: strictly: strictly implement|grasp|abide|carry|standardize|regulate
自觉 主动: of one’s own accord: consciously; conscious; take initiative
统筹 统筹推进 统筹做好: balance; coordinate: overall plan|consider; make overall plan; coordinate and do|plan
!落实 贯彻落实 抓落实: carry out: grasp … implementation
落实落细 落细落实 落地见效 落地生根 落地落实 见行见效 落地 见效: take effect: take root and; see effect|results|the
?开展 深入开展: hold; run: carry out in-depth|activities|special|the; in-depth
工作: -: the work of; related|relevant work; work of; various work; all work; prevention|control|protection|rescue|service|construction|reform|publicity|governance|rectification|employment|education work
情况 有关情况 工作情况 开展情况 落实情况 进展情况: how …: situation of; situations; situation
环节 各环节 全过程: stage; step: links; whole process
力度 加大力度 加大: step up: the intensity; strength of
成效 实效 见效 取得成效 显著成效: results: effectiveness of|in|and; actual|practical effect|results
?格局 新格局: arrangement; system: pattern
工作格局 良好格局: arrangement; system: pattern
氛围 浓厚氛围 良好氛围: encourage: atmosphere; create a|an good|strong|thick|dense
意识 责任意识 大局意识 忧患意识: awareness: consciousness; consciousness of
底线思维 系统思维 系统观念: be ready for the worst: bottom line; system|systematic concept|thinking
!夯实 筑牢 夯实基础 打牢: lay a firm foundation: tamp|ram|compact|solidify foundation|base|basis|the; tamp
保障 提供保障 有力保障 坚强保障: support: provide … guarantee; strong|powerful|solid guarantee|support
目标任务 重点任务 各项任务: goals: goal|target|objectives and task; various|all tasks; target|goal tasks
导向 问题导向 结果导向 需求导向 目标导向: guided by: orientation; adhere|stick to the problem|result|demand|question|goal; problem|result|demand|goal oriented; problem-oriented
聚焦 围绕 紧紧围绕 紧扣: for; on: closely|tightly focus|around|follow|adhere|revolve; focusing on; centering on|around; revolve around; around the
立足 立足于: in view of: based on; basing on
?坚持 始终坚持: keep to: insist on
躬身 践行 躬身入局: act on: practice; practicing
发挥 发挥好: use: play … role of; play role; exert; role of
打造 着力打造: build; create: forge; polish
样板 示范 标杆 示范点: model: demonstration; benchmark; exemplary; model
典型 先进典型 反面典型: example: typical; advanced model; models
阵地 主阵地 前沿阵地 主战场: centre; platform: position; positions; front|main position|front|battlefield|battleground; battlefield
载体 搭建平台 搭建 桥梁: way; channel: carrier; carriers; build platform|bridge
引领 带动 示范带动 引领带动: lead: drive the|farmers|villagers|people|local; driving; driving|leading role
赋能 注入 激发 助推: strengthen: empower; empowering; inject; stimulate
守牢 守住底线 红线 守好: minimum standard: keep|guard|hold|stick|defend firmly|the bottom|bottom line; hold|guard|keep … line; red line
!关口前移 端口前移 前移: act earlier: gate|gateway|checkpoint|port|threshold|barrier & forward
抢抓机遇 抢抓: take the chance: grab
敢于 敢 勇于: dare: dare to
担当 勇于担当 敢于担当 担当作为 主动担当: take responsibility: dare|brave & responsibility|undertake; responsible and
压实责任 压紧压实 层层压实 压实 压实主体责任: make … answerable: compact|compress|consolidate|press|tighten|solidify|squeeze & responsibility; compacting
第一责任人 党政同责: answer in person: first responsible|person; same responsibility
提高站位 提高政治站位 政治站位 站位: see the larger picture: political|ideological position|station|stand|stance; improve|raise|enhance … position|station|stand
思想认识 提高认识 统一思想: understand: ideological understanding|awareness|cognition; raise|improve|enhance|deepen awareness|understanding; unify … thought|thoughts|ideas|ideology|ideological|minds
高度重视: give great attention to: attach great|high importance; high attention; highly value
第一时间: at once: first time
?一线 第一线 基层一线 生产一线: front line: front line; first line
新台阶 再上新台阶 迈上新台阶 上台阶: make further progress: new stage|height
新篇章 谱写 奋进 新局面 开创 新征程: open a new chapter: new chapter|journey|situation; open|create new
贡献力量 作出新的更大贡献 贡献智慧: contribute: new|greater contribution; contribute wisdom|strength|power
堵点 痛点 难点: difficulties: blocking|blockage|sore point|spots; pain point; pain; blocking
打通 最后一公里: remove obstacles: last kilometer|mile; open|get|break through|up … channel|mile|kilometer|link|meridian
盘活 激活 整合: put to use: revitalize; activate
!抓实抓细 抓细抓实 做实做细 做细做实 抓实 抓细: in detail: solid|real|fine|meticulous and solid|real|fine|meticulous
落到实处 实处: put into effect: put|fall|implemented|carry in|into|to place|practice|effect|reality|real|actual; practical place
率先 带头 以身作则 率先垂范: lead: take lead|the
亮点 亮点纷呈: highlights: bright spot; highlights
?发力 持续发力 精准发力 协同发力: act: force; exert|make force|efforts|strength
合力 形成合力 工作合力 聚合力 凝聚合力: work together: joint|combined|resultant force; form|gather|condense|pool joint|a|strong|working|synergy
凝聚 凝心聚力 凝聚力量 聚力: unite: condense|cohere|concentrate|gather|pool|rally|unite heart|strength|forces|power|consensus|minds; gather strength|forces
共建共享 共建共治共享 共建: share: co-construction; joint construction|building
常态化 制度化 规范化 标准化 长效化: regular: normalization|normalized|normalise; standardization; normal
精细化 精准 精准化 精准施策 精准对接: targeted: precise|accurate policy|implementation|docking|measures|service; precisely; accurately
一体推进 一体化推进: together: integrated promotion
台账 建立台账 销号: track: ledger; establish|set|build … account|accounts; account books; cancel|sales|pin|sell|cancellation number|system|account
清单 责任清单 清单化: list: list; lists
督导 督导检查 督查 督促指导 跟踪督办 督办 督促: check: supervise|supervision|urge|inspect and guide|inspection|guidance|inspect|urge|supervise|check
指挥棒 考核指挥棒: set the direction: baton; command stick; conductor
追责问责 严肃问责 严肃追责 问责: hold to account: pursue|hunt|chase … responsibility|accountability; seriously accountable|hold|pursue|investigate; accountability asking|questioning
作风 工作作风 作风建设 转变作风 干部作风: way of working; conduct: work style; style construction|of; style
形式主义 官僚主义: pointless formalities: formalism
四风: the Four Forms of Decadence: four winds|styles; four-wind
实事 办实事 民生实事 好事实事: practical help: practical thing|matters; do|doing practical|real|concrete things; livelihood practical|real
难题 难事 急事 关键小事: problems: solve … problems
急难愁盼 操心事 烦心事 揪心事: pressing concerns: urgent|anxious|difficult|worry & expectant|hope|hopeful|anxious|difficult|sad|worried|look
获得感 幸福感 安全感: satisfaction: sense of gain|acquisition|access|fulfilment|obtaining|achievement|happiness|security; gain
民生 民生福祉 保障民生 民生工程: people’s lives: people’s livelihood; livelihood project|issues; livelihood
福祉 增进福祉 福祉: wellbeing: well-being
心坎 暖心 民心: heart: heart; hearts
抓: see to; tackle: grasp; grab; catch; grip
?一要 二要 三要 四要 一是 二是 三是 四是: first, second …: one|first|second|third|fourth|fifth is to; the first|second|third|fourth is; one|two|three is
健全完善 完善健全 建立健全 完善提升 改进完善: improve: improve|sound|perfect|establish|complete and perfect|improve|sound|complete; perfect; establish|build and improve|sound
发展壮大 做大做强 巩固提升 巩固深化: grow: development|consolidate and growth|grow|strengthen|expand|expansion|improve|upgrade|deepen
学习领会 学习贯彻 宣传宣讲 宣传引导 教育引导 督促指导 沟通协调 支持帮助 关心关爱 交流互动: one verb will do: learn|study|publicity|publicize|education|educate|supervise|urge|communication|communicate|support|care|help|exchange|propaganda and understand|comprehend|implement|preach|publicize|guide|guidance|coordination|coordinate|help|love|care|interaction|interact|lecture
充分肯定 高度肯定 高度评价: speak highly of: full|fully|high affirmation|affirmed|recognition|affirmative; gave full|high
清醒看到 清醒认识 清醒地: be well aware: soberly|clearly|clear-headed see|understand|aware|realize; sober
突出问题 存在的突出问题 存在问题 查摆: shortcomings: outstanding problem|issues; existing problem|outstanding; check|find and put|swing|set|place; existing
深刻认识 深刻领会 深刻理解 深刻把握: be fully aware of: deeply|profoundly understand|recognize|comprehend|aware|realize|grasp
重大意义 重要意义 重要性: importance: great|important|major significance
走深走实 走实走深 走深 走实: go deeper and yield results: deep|deeper|deepening|depth & real|solid|practical|practicality|reality|actual
挺在前面 摆在前面 放在首位 放在突出位置 突出位置 摆在首位 首要位置: put first: front; first|prominent|important|primary place|position|forefront
融入 主动融入 大格局 大局: join; the wider picture: actively|initiative integrate; integrate into; overall|general|big situation|pattern|picture; big|large|great pattern
用心用情 用情用力 用心用情用力 用情: with care: heart & emotion|feeling|love|affection|sincerity|strength; with heart|emotion|affection
落袋为安 落袋: be paid: bag|pocket
亮剑: act firmly: sword; light|bright|show sword
老赖: defaulting debtors: lai; laolai
严管厚爱 厚爱: strict and caring: strict|love & thick|generous|deep|love|management|favor
案多人少 人少: too many cases for too few judges: few people
一人一策 有人管 有着落 件件 事事: nothing goes unattended: everything|every|each & managed|taken|care|settled|result|whereabouts|piece|one|responsible|done
可复制 可推广 可复制可推广: that others can adopt: replicable; reproducible; popularized|popularizable|promotable|copied|generalized; can be copied|replicated|popularized|promoted|reproduced
经验做法 好经验 好做法 典型经验 先进经验: good practice: experience and practice; experiences and
不出村 不出镇 不出户 不上交 小事: settle disputes where they arise: small|big things|matters; do|not leave|out village|town; not handed|leave|turned|go
机械司法 就案办案: mechanical handling of cases: mechanical justice|judicial|judiciary; case by|on case; handle cases
万人成讼率 万人: lawsuits per 10,000 people: ten thousand; people & lawsuit|litigation
对标先进 找差距 对标找差 拉高标杆: measure oneself against the best: benchmark & advanced|gap|raise; find|look gap; raise benchmark|bar
争先进位 赶超 争创: aim higher: strive for|to advanced|first|create|be; advance position|place; create
更高水平 更高水平的平安 高水平建设: better: higher|high level
走到群众 走近 贴近 走进群众: get close to: close|walk|go to|into; into the
切身利益 根本利益 切身: vital interests: vital; immediate|personal|own interest
两促进 两不误 双促进 双提升: (gain in both): two|both|double|mutual promotion|promote|not|wrong|delay|mistakes|improvement
?多措并举: in several ways: multiple|various measures
?进行: (use the verb): conduct
到位: properly: in place
多措并举 多管齐下: in several ways: multiple|various measures|channels|ways
常抓不懈 长效 常态: keep at it: normal; normalize
扛起 扛牢 扛稳: take on: shoulder; carry; bear
层层: -: layer by
包保 包联 分包 包片 包案: take charge of: contract; package; subcontract
牵头: lead: take lead
争做 争当 勇当 勇做: be: strive|compete|brave|bravely to|be
为目标 为重点 为导向 为核心 为载体 为契机 为主线 为支撑 为基础 为总抓手: (say what it is for): with|taking|take … as; as guide|goal|core|carrier|opportunity|main|starting|general; with goal
?头等大事 重中之重: first concern: top priority
不强 不高 不够 不深 不实 不严: weak; too little: not strong|high|enough|deep|solid|real|strict
形势: -: situation is|still|remains
全链条 全流程 全周期 全过程: from end to end: full|whole|entire|all chain|process|cycle
?遏制 杜绝: prevent: occurrence
一人一档 一户一档 一企一策 一户一策 一县一策: for each its own: one person|household|enterprise|file|policy
?通道: way out: channel; passage
触角: reach: tentacle
护航: protect: escort
下功夫: work at: work hard on
跟踪: follow up: track the|effect|and
三级联动 联动: at every level: linkage
前提下: while: premise
连夜 彻夜: through the night: overnight; all night
严肃查处 严肃处理 严肃: -: seriously dealt|deal|handle|investigate|investigated
妥善: -: properly handle|handled|resettle|resettled|settle|settled|resolve|resolved|solve|dispose
?推广 推广应用: spread: promote|popularize and|the … application|use; promotion and application
?一支 队伍: team: a team|contingent of; team construction|building
精气神 面貌 精神面貌: morale: spirit|essence spirit|energy|qi|and; spiritual|mental outlook|face|appearance; appearance
短板 弱项 短板弱项: weak points: shortcoming and weaknesses
`
