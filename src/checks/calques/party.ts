/** Party building, discipline and training. */
export const PARTY = `
党建引领 党建为引领 以党建 抓党建: with Party building in the lead: party building|construction as guide|guidance|lead|the; party building lead|guidance|guides; party building to|and promote|lead
党课 讲党课 专题党课 上党课: talk for Party members: party class|lesson|lecture|course; special party; thematic party
主题教育 学习教育 党史学习教育 党纪学习教育: study programme: theme|thematic education|educational; learning education; learning and education; party history learning|study; discipline learning
主题党日: Party activity day: theme|thematic party|day; party day
三会一课: regular Party meetings and classes: three meetings|sessions|conferences and one; one lesson|class|course
学思想 强党性 重实践 建新功: study, act and deliver: learn thought|thoughts|ideology; strong party; strengthen party spirit; heavy practice; emphasize|focus|re practice; build|make new merit|achievements|contributions
党性 党性修养 党性教育 党性锻炼: Party consciousness: party spirit|character|nature|cultivation; spirit of party
初心 初心使命 不忘初心: original aspiration: initial|original|first heart|intention|mind; heart; beginner
使命: mission: original|initial mission; mission in mind
红色基因 红色资源 红色文化 红色精神: revolutionary heritage: red gene|resources|culture|spirit|blood|sites|story
红色: revolutionary: red education|tourism|base|song|film|classics
理想信念 坚定理想信念: ideals and convictions: ideal belief|faith; ideals and faith|beliefs
筑牢思想防线 思想防线 防线: guard against: ideological|thought line|defense; defense|defence line; line of defense|defence
拒腐防变: resist corruption: refuse|reject|resist corruption|corrupt and prevent|degeneration|change; prevent change
廉洁自律 廉洁 清正廉洁: honest: clean and honest|self-discipline|self; honest and clean|self-disciplined|upright; integrity and self-discipline; incorrupt; clear and
党风廉政建设 党风廉政: improving Party conduct and integrity: party style; clean government construction; party wind; construction of party style|conduct|clean; honest and clean government
一把手: chief: first hand; top leader|hand; number one; no. hand; one hand
关键少数: key few: key|critical minority; key minorities
中央八项规定: eight-point decision on conduct: eight regulations|provisions|rules; central eight
三不腐 不敢腐 不能腐 不想腐: not dare, not able, not want to be corrupt: dare not rot|corrupt|to; cannot|not rot|corrupt and; do not want to corrupt|rot; three not|no
以案促改 以案为鉴 以案示警 以案说法: learn from cases: use|take|with case to|as; promote reform|change|correction with|by|through; case as; with cases
警示教育 警钟长鸣 警钟: lessons from cases: warning education; alarm|warning bell; bell; caution education; cautionary education
红脸出汗 咬耳扯袖: criticize and be criticized: red face; sweat; bite ear; blush
自我革命: self-reform: self|self-revolution revolution
打铁必须自身硬 打铁还需自身硬: one must be strong oneself: iron|strike|forge|blacksmith & hard|tough|strong; hard itself|oneself|yourself
刀刃向内: turn on oneself: knife|blade|edge|sword & inward|in
监督执纪 执纪问责: enforce discipline: supervision|supervise and discipline; discipline enforcement and; supervise discipline|enforcement
政治监督 日常监督 专项监督: oversight: political|daily|special supervision
监督: oversight: supervise and; supervisory
巡察 巡视 巡察整改: inspection: inspection rectification; patrol; tour inspection; inspection and rectification
问题整改 整改 整改落实: put right: rectification; rectify; rectified; rectification and implementation
举一反三 立行立改: learn wider lessons: draw inference; infer; rectify|correct immediately
党员 全体党员: Party members: all party; party members and cadres
支部 党支部 党总支: Party branch: branch committee|construction|work
战斗堡垒 坚强战斗堡垒: strong core: fighting|battle|combat|strong|solid fortress|bastion|fort|stronghold; fortress
先锋模范 先锋模范作用 模范带头作用 先锋: set an example: vanguard|pioneer|exemplary & exemplary|model|role|vanguard|leading
旗帜 党旗 高高飘扬: flag: flag; fly; flying; banner
领头雁 领头羊 头雁: leader: goose|sheep|wild
主心骨: mainstay: backbone; heart bone; main bone
选优配强 配强: choose able people for: select|choose|elect & strong|strengthen|best|excellent; match|equip strong; select excellent
班子 领导班子 班子成员: leadership; leading officials: team of|members|construction; leadership|leading team|group|body; class
队伍 干部队伍 人才队伍 队伍建设: staff; ranks: team; team building|construction; contingent; cadre team
铁军 硬要求 过硬: capable force: iron army|team|force; excellent|hard army; hard team|quality|ability; tough
忠诚干净担当 忠诚 担当: loyal, clean and responsible: loyal clean|and; clean and
素质 政治素质 综合素质: quality: quality of cadres|team|personnel|the; political|comprehensive quality
能上能下: promotion and demotion: up and down; go|able|can up
传帮带: hand on: pass|transfer & help|belt|bring; help and; transmission help
理论武装 理论学习 学深悟透 入脑入心: study theory: theoretical armed; arm with|mind; theory armed; deep and thorough; enter|into brain|mind|heart; brain; mind and heart
学深悟透 融会贯通: understand thoroughly: learn|study deep|profoundly; thoroughly understand|comprehend|learn
真学真懂 学懂弄通做实 学懂 弄通: study and act on: learn|study|understand real|truly; learn|study & do|practical|understand|real|solid|through|thoroughly; make real
知行合一 学以致用 学用结合: put into practice: unity|unite|unify|combination|integration of knowledge|learning; knowledge and action|practice|doing; learn to|and use|apply; apply what
内化于心 外化于行: take to heart and act on: internalize|internalization|internal|inward; externalize|external|outward
两个确立 两个维护 四个意识 四个自信: Two Affirmations; Two Upholds: two establishment|maintenance|safeguards|determinations; four consciousnesses|confidence|self-confidence|awareness
政治判断力 政治领悟力 政治执行力: political judgment, understanding and execution: political comprehension|judgement|execution|executive|insight ability|power|and|political
政治生态 风清气正: sound political climate: political ecology|ecological|environment; wind is|and clear|clean; clean|clear|fresh wind|air; wind; clear air
意识形态 意识形态工作: ideology: ideological work|responsibility; consciousness form
统一战线 统战: united front: unified front
民主生活会 组织生活会: criticism meeting: democratic|democracy life; organization|organizational life; life meeting
谈心谈话 谈心: talk in confidence: heart-to-heart talk; talk heart; heart talk|conversation
民主集中制: democratic centralism: democratic concentration|centralization; centralized system
批评和自我批评: criticism and self-criticism: criticize and self|self-criticize
双报到 双带头人 双培养: (scheme of): double|dual report|registration|leader|training|check-in|leading
党群服务中心 党群 党群工作: Party and community service centre: party|party-mass masses|group|and|crowd service|center|work; party-masses; party mass; party group
精神文明 文明实践 精神文明建设 新时代文明实践: (cultural and ethical): spiritual civilization|civilisation; civilization|civilized practice; civilization
移风易俗 乡风文明 文明乡风: change outdated customs: change|transform|shift customs|wind|habits; rural|township wind|style|customs|civilization; wind|style civilization
接续奋斗 接力: carry on: struggle; continue to struggle; relay; successive
奋斗 团结奋斗 不懈奋斗 艰苦奋斗: work hard: struggle; unremitting|arduous struggle; unity and struggle; struggled; hard struggle
昂扬 昂扬斗志 斗志: in high spirits: high|fighting spirit|morale; fighting; will; high-spirited
奋发有为 奋勇争先 锐意进取 踔厉奋发: forge ahead: strive|brave|work hard|courageous & promising|first|act|make|achieve|forge|strive; forge ahead|progress; sharp; high-spirited; vigorous
笃行不怠 笃行 赓续: carry on: persistent|perseverance|constant|unremitting|diligent|earnest; practice; continue; unslack
统一到 思想和行动统一 统一思想: act as one on: unify & thought|thoughts|action|minds
党组 党组书记: leading Party members group: party group|team; party-group
紧紧依靠 依靠: rely on: closely|tightly rely|depend
党委领导 政府负责 社会协同 公众参与: under Party leadership: party committee lead; government responsible|responsibility; social|society synergy|coordination|collaboration
出席并讲话 作讲话 讲话 致辞 讲党课: speak: gave|made|delivered speech|an|important; attended and gave|delivered
`
