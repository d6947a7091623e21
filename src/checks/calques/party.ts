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
班子 领导班子 班子成员: leadership; leading officials: team of|members|construction; leadership|leading team|group|body
队伍 干部队伍 人才队伍 队伍建设: staff; ranks: team; team building|construction; cadre team
铁军 硬要求 过硬: capable force: iron army|team|force
忠诚干净担当 忠诚 担当: loyal, clean and responsible: clean and
素质 政治素质 综合素质: quality: quality of cadres|team|personnel|the
理论武装 理论学习 学深悟透 入脑入心: study theory: arm with|mind; enter|into brain|mind|heart; brain
学深悟透 融会贯通: understand thoroughly: learn|study deep|profoundly; thoroughly understand|comprehend|learn
真学真懂 学懂弄通做实 学懂 弄通: study and act on: learn|study & do|practical|understand|real|solid|through|thoroughly
两个确立 两个维护 四个意识 四个自信: Two Affirmations; Two Upholds: two establishment|maintenance|safeguards|determinations; four consciousnesses|confidence|self-confidence|awareness
政治生态 风清气正: sound political climate: political ecology|ecological|environment; clean|clear|fresh wind|air; wind
双报到 双带头人 双培养: (scheme of): double|dual report|registration|leader|training|check-in|leading
党群服务中心 党群 党群工作: Party and community service centre: party|party-mass masses|group|and|crowd service|center|work; party-masses; party mass; party group
精神文明 文明实践 精神文明建设 新时代文明实践: (cultural and ethical): spiritual civilization|civilisation; civilization|civilized practice; civilization
移风易俗 乡风文明 文明乡风: change outdated customs: change|transform|shift customs|wind|habits; rural|township wind|style|customs|civilization
奋斗 团结奋斗 不懈奋斗 艰苦奋斗: work hard: struggle; struggled
笃行不怠 笃行 赓续: carry on: persistent|perseverance|constant|unremitting|diligent|earnest; practice; continue; unslack
统一到 思想和行动统一 统一思想: act as one on: unify & thought|thoughts|action|minds
党组 党组书记: leading Party members group: party group|team; party-group
紧紧依靠 依靠: rely on: closely|tightly rely|depend
`
