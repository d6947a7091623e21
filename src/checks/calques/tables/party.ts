/** Party building, discipline and training. */
export const PARTY = `
党建引领 党建为引领 以党建 抓党建: with Party building in the lead: party building|construction as guide|guidance|lead|the; party building lead|guidance|guides; party building to|and promote|lead
主题教育 学习教育 党史学习教育 党纪学习教育: study programme: theme|thematic education|educational; learning and education; party history learning|study
主题党日: Party activity day: theme|thematic party|day; party day
三会一课: regular Party meetings and classes: three meetings|sessions|conferences and one; one lesson|class|course
党性 党性修养 党性教育 党性锻炼: Party consciousness: party character|nature|cultivation
理想信念 坚定理想信念: ideals and convictions: ideal belief|faith; ideals and faith|beliefs
筑牢思想防线 思想防线 防线: guard against: defense|defence line; line of defense|defence
拒腐防变: resist corruption: refuse|reject|resist corruption|corrupt and prevent|degeneration|change; prevent change
党风廉政建设 党风廉政: improving Party conduct and integrity: party style; construction of party style|conduct|clean
一把手: chief: top leader|hand; number one
关键少数: key few: key|critical minority; key minorities
中央八项规定: eight-point decision on conduct: eight regulations|provisions|rules; central eight
以案促改 以案促治 以案为鉴 以案示警 以案说法: learn from cases: use|take|with case to|as; promote reform|change|correction with|by|through; case as; with cases
警示教育 警钟长鸣 警钟: lessons from cases: warning|cautionary|alert education; alarm|warning bell; bell
自我革命: self-reform: self|self-revolution revolution
打铁必须自身硬 打铁还需自身硬: one must be strong oneself: iron|strike|forge|blacksmith & hard|tough|strong
刀刃向内: turn on oneself: knife|blade|edge|sword & inward|in
监督执纪 执纪问责: enforce discipline: supervision|supervise and discipline
监督: oversight: supervise and; supervisory
举一反三 立行立改: learn wider lessons: draw inference
党员 全体党员: Party members: party members and cadres
战斗堡垒 坚强战斗堡垒: strong core: fighting|battle|combat|strong|solid fortress|bastion|fort|stronghold; fortress
先锋模范 先锋模范作用 模范带头作用 先锋: set an example: vanguard|pioneer|exemplary & exemplary|model|role|vanguard|leading
旗帜 党旗 高高飘扬: flag: flag; fly
领头雁 领头羊 头雁: leader: goose|sheep|wild
选优配强 配强: choose able people for: select|choose|elect & strong|strengthen|best|excellent; match|equip strong
班子 领导班子 班子成员: leadership; leading officials: team of|members|construction; leading team|group|body
队伍 干部队伍 人才队伍 队伍建设: staff; ranks: team; team building|construction; cadre team
铁军 硬要求 过硬: capable force: iron army|team|force
素质 政治素质 综合素质: quality: quality of cadres|team|personnel|the
理论武装 理论学习 学深悟透 入脑入心: study theory: arm with|mind; enter|into brain|mind|heart; brain
学深悟透 融会贯通: understand thoroughly: learn|study deep|profoundly; thoroughly understand|comprehend|learn
真学真懂 学懂弄通做实 学懂 弄通: study and act on: learn|study & do|practical|understand|real|solid|through|thoroughly
两个确立 两个维护 四个意识 四个自信: Two Affirmations; Two Upholds: two establishment|maintenance|safeguards|determinations; four consciousnesses|confidence|self-confidence|awareness
政治生态 风清气正: sound political climate: political ecology|ecological; clean|clear|fresh wind|air; wind
双报到 双带头人 双培养: (scheme of): double|dual report|registration|leader|training|check-in|leading
党群服务中心 党群 党群工作: Party and community service centre: party|party-mass masses|group|and|crowd service|center|work; party-masses; party mass; party group
精神文明 文明实践 精神文明建设 新时代文明实践: (cultural and ethical): spiritual civilization|civilisation; civilization|civilized practice; civilization
移风易俗 乡风文明 文明乡风: change outdated customs: change|transform|shift customs|wind|habits; rural|township wind|style|customs|civilization
奋斗 团结奋斗 不懈奋斗 艰苦奋斗: work hard: struggle; struggled
笃行不怠 笃行 赓续: carry on: persistent|perseverance|constant|unremitting|diligent|earnest; practice; continue; unslack
统一到 思想和行动统一 统一思想: act as one on: unify & thought|thoughts|action|minds
党组 党组书记: leading Party members group: party group|team; party-group
紧紧依靠 依靠: rely on: closely|tightly rely|depend
之本 之基 之源: rests on: foundation|basis|root|source of
政绩观: idea of what counts as an achievement: view of political achievement|performance|achievements
人心向背: public support: direction|back of people heart|hearts; people hearts
追踪问效 问效: check the results: ask|asking for|about effect|effects|results; track and ask
正风 新风 歪风: misconduct: wind
身边: close to home: around|beside masses|people|them
讲政治 讲规矩: be true to: talk|speak politics|rules
政治功能 组织功能: role: political and; organizational function
组织覆盖 两新 两企三新: Party presence in companies: two|organizational new|coverage
石榴籽 中华民族共同体: unity of peoples: pomegranate; community consciousness
参政议政 民主监督: take part in public affairs: participate|participation in politics|and; democratic supervision
建言献策 献计献策 建言资政: give advice: suggestions; advice and
自身建设: improve …: own|self construction|building
根本遵循 遵循: guide: fundamental follow|follow-up|guideline|compliance|adherence; follow-up; compliance
真理 光芒: (leave out the light): light of; truth; shining with
入脑入心 入心入脑 入脑: take to heart: brain; mind and heart; heart and mind
读原著 学原文 悟原理: read the texts: original work|works|text|texts; read|study original; understand|comprehend|realize … principles
真学真懂 真学: really study: true|truly|real|really learn|study|learning; true|truly|really understand|believe|use
知行合一 知信行: do as one believes: unity of; knowledge and action; knowing and
廉洁 清廉 清正廉洁: honest: incorrupt; honest and
民主生活会 组织生活会: criticism meeting: democratic life|living; organizational|organization life|living
红红脸 出出汗: criticize: red|blush; sweat
红色基因 红色资源 红色: revolutionary: red gene|genes|resource|resources|culture|education|site|sites|story|stories|tourism|base
谈心谈话 谈心 廉政谈话 谈话: talk with: heart-to-heart; talk|conversation; heart talk
问题线索 线索: tip-offs: problem|issue clue|clues; clue
不正之风: misconduct: unhealthy|evil|bad wind|winds|tendency|tendencies|trend|trends|practice|practices|style
违规吃喝 吃喝: improper dining: eating and; illegal eating|drinking
监督检查 日常监督: watch: supervision and inspection; daily|routine supervision
中国式现代化: Chinese modernization: chinese-style modernization
`
