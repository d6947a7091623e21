/** Courts, police, mines, the grid, wards, schools, guests, villages, helpers: what reports of each have of their own. */
export const SCENES = `
?法院 检察院 检察机关: court; prosecutors: hospital
庭长 立案庭: head of the division: filing|registration|case court|chamber; president of … court|tribunal; court chief|president
检察长: chief prosecutor: procurator general; chief procurator; attorney general
?检察 检察院 检察官: prosecutors: procuratorial|inspection brand|organ|organs|officer
不起诉: not prosecute: non-prosecution; not prosecuted|prosecute
帮教: help young offenders reform: help and|education; helping and|education; assistance and education; education objects
审查起诉 移送: send to prosecutors: review and prosecution; transferred for; transfer … prosecution
偶犯 初犯: first offender: accidental|occasional|casual offender; first offender
认罪认罚: plead guilty: guilty and; confess … punishment; guilt and
犯罪嫌疑人: suspect: criminal suspect
检察建议 司法建议: recommendation: procuratorial|judicial suggestion|suggestions|proposal|advice
法治副校长: legal adviser to a school: vice|deputy principal|principals|president|headmaster
各执一词: disagree: own word|words|opinion|version; stick to
?原来: -: turned out
某公司 某建筑 某企业 某村 某某 某小区 某县 某科技 某物业: a: certain; so-and-so
无果 未果: in vain: without result|results|fruit; fruitless; no result|results; unsuccessful
一判了之 一罚了之 一关了之 一拆了之 一封了之 一走了之 一发了之: leave it at that: once and for; be done with; judged|fined|closed|sealed once
?一边: both … and: while … while
?不仅要 不仅: -: not only have|has|need|must|should|to
释法明理 释法说理 以案释法: explain the law: law and reason|reasoning; interpret|explain … law; reason to
?打官司: go to court: lawsuit; litigation
?讨薪 欠薪 拖欠: unpaid wages: arrears; ask for … wages|salary; default
血汗钱: hard-earned money: blood and; sweat
说干就干: set to work: just do|did; say … do; do it|as
拿到手 到手: be paid: in hand
握手言和: make peace: shake|shook hands and
审判团队 承办法官 主审法官: judge in charge: undertaking|hosting|presiding|contractor judge; trial team
温度 有温度: humane; caring: temperature; warmth
?维权: claim one’s rights: rights protection|defense; safeguard|protect|defend … rights
涉案 涉案金额: involved: amount involved; involved in case
抓获归案 归案 落网: arrest: net; brought to case|justice; returned to case
?民警: police officer: civilian|civil|people's police|policeman
警务: police: police affairs|service|work
巡逻防控 巡防: patrol: patrol prevention|and; prevention|defense patrol
电诈 反诈: fraud: electric|electronic|telecom fraud; anti-fraud publicity|propaganda|center|awareness
挽回 止损: recover; save: recovered|saved|retrieved|redeemed … loss|losses; economic losses
护学岗 护学: school crossing patrol: school|student protection|guard|escort; protect|escort … school
零发案 零发生 零事故 零伤亡 零差错: not one: zero case|cases|accident|accidents|occurrence|casualty|casualties|error|errors
?疏导: direct; calm: dredge; divert; channel; persuasion
下井 升井 井下 出井 入井: go underground, come up: well; shaft
井口: pithead: wellhead; well
带班 跟班: be with the shift: lead|leading|led … shift|class; follow|followed … shift|class
综采 采掘 掘进 采煤: coal face; heading: comprehensive|fully mining|mechanized; mining|excavation|tunneling|coal face; mining and; excavation
区队 班组 班组长: section; team: district|area|regional team|teams; class|team group; team leader
三违 “三违”: breaches of rules: three violation|illegal|breach
一通三防: ventilation, gas, dust and fire: one pass|ventilation|through; three prevention
矿长: mine manager: mine chief|leader|head|length|director; chief of mine
顶板 透水 冒顶 瓦斯: roof falls, flooding, gas: roof plate|taking|caving; water permeability|penetration|permeable; gas overrun|exceed|exceeding
机电 机电运输: electrical equipment: electromechanical; mechanical and electrical
协管 家属协管: families’ safety group: co-manager|co-management; co manager|management; association management
保供电 保供 保电 保供稳价: keep supplies up: guarantee|ensure|protect … supply; supply guarantee|guaranteed|protection; power protection|guarantee
迎峰度夏 迎峰度冬 度夏: meet peak demand: welcome|meet|facing|greet peak; peak summer|winter; summer|winter peak; spend|pass summer|winter
台区: transformer area: platform|station|taiwan area|district
消缺 消除缺陷: repair: eliminate|elimination defect|defects|deficiency
抢修: emergency repair: rush|rushed|rushing … repair; emergency repair|repairs
带电作业 不停电: live-line work: live|uninterrupted|non-stop work|operation|power
?用电 办电: power supply: electricity consumption|use|handling; use|used electricity; power consumption
铁军: crack team: iron army|troops|force
义诊: free clinic: free|volunteer|voluntary diagnosis|consultation|clinic|medical
主刀 操刀: operate: knife; chief|main surgeon
家庭医生 签约医生: family doctor: contracted|signed|signing doctor|doctors; family doctor contract|contracted|signing|team
组团式 “组团式”: team: group-style|group-type|team-style; group style|type
妙手仁心 仁心: skill and kindness: wonderful|skillful hand|hands; benevolent; benevolence
救死扶伤: save lives: dying; wounded
白衣天使 白衣: doctors and nurses: white angel|angels|clothes|coat; angel
不出县 不出市 不出院: nearer home: out|leave|leaving of|the county|city
挂职: second: temporary post|position|job|duty
中层: managers: middle level|layer|cadre|leader
慢性病 慢病: long-term illness: slow disease|illness
开学第一课 第一课: first lesson: first class|lesson
课后服务 延时服务: after-school care: after-class|after-school service|services; delay|delayed|extended service
控辍保学 辍学: keep children in school: control dropout; dropout; drop out
学子: students: student|school sons; scholars; students of
助学: help with school costs: student aid|assistance|aiding; aid|assist|help … student|study
书香: love of reading: scholarly; fragrance; fragrant
小手拉大手: children teach their parents: small|little hand|hands; hand & big
护苗 幼苗: protect children: seedling; protect … seedlings
拉开帷幕 拉开序幕 启幕 拉开大幕: open: curtain; prelude; kick off
?隆重 隆重举行 盛大: -: grand; grandly; solemnly
?精彩 精彩纷呈: fine: wonderful; splendid; brilliant
纷至沓来 络绎不绝 慕名而来: flock: endless stream; one after another; stream of; admire|admiring|fame|reputation
盛宴 视觉盛宴: treat: feast; banquet
流连忘返: want to stay: linger; lingering; forget … return; forgot … return; reluctant
如诗如画 如梦如幻 诗情画意 仙境: lovely: poem|poetic|poetry and|like; dream; dreamlike; fairyland; picturesque
相得益彰 交相辉映: set each other off: complement; radiance; shine each|together
四面八方 八方 天南海北: everywhere: all|eight direction|directions|side|sides; all over
为媒 为桥 为介: through: medium; media; matchmaker; bridge
宾客 天下客 八方客: visitors: guest|guests of|from|under|world
乡愁: home: nostalgia; homesickness; homesick
老字号: old brand: time-honored; old brand|shop|name|font
流量 “流量” 引流: visitors: flow; traffic; drainage
接待游客 接待 游客接待: have visitors: receive|received … tourist|tourists|visitor|visitors; reception
眼福 口福: enjoy: feast|eyes
土地流转 流转土地 流转: lease land: transferred|transfer|circulated|circulate … land|mu|acre; land transfer|circulation
托起 撑起: support: hold|held|holding up; lift; prop
喜笑颜开 乐开了花 合不拢嘴 笑开了花: beam: smile; mouth; laugh; blossom
奔头 盼头 越过越红火 红火: look up: hopeful; hope; red; prosperous; booming
长势 长势喜人: grow well: growing|growth well|trend|momentum|situation; gratifying
春耕 备耕: spring sowing: spring plowing|ploughing|farming; farming|plowing preparation
田间地头 田间: in the fields: head|heads|edge|edges of; field|fields and|head|ground
?人居环境: village surroundings: living|residential environment; human settlement|settlements|habitat
返乡: come home: return|returned|returning … hometown|home
土专家 田秀才 乡土人才: local experts: local|native|soil|earth expert|experts|talent; scholar
?帮扶 对口帮扶: help: assistance pair|pairs|object|policy|measures|work|responsible; counterpart; helping and; pairing
脱贫户 监测户 脱贫人口: households once poor: poverty household|households|alleviation; monitored|monitoring household|households; out of poverty
?会议指出 会议强调 会议要求 会议认为 会议号召: (say what is to be done): meeting|conference|session pointed|point|emphasized|emphasize|stressed|stress|requested|request|required|require|demanded|demand|believed|believe|called|held
列席: sit in: nonvoting; non-voting
先进集体 先进个人 先进单位 先进工作者: outstanding groups and people: advanced collective|collectives|individual|individuals|unit|units|worker|workers
完成投资 完成: reach: was|were|be|been completed; complete … yuan
?里程 通车里程: length: mileage
根本遵循 遵循: guide: fundamental follow|follow-up|guideline|compliance|adherence; follow-up; compliance
真理 光芒: (leave out the light): light of; truth; shining with
倒逼: force: forced by|transformation|reform; reverse|back force|forcing|pressure
新起点 新的起点: a new stage: starting point
入脑入心 入心入脑 入脑: take to heart: brain; mind and heart; heart and mind
读原著 学原文 悟原理: read the texts: original work|works|text|texts; read|study original; understand|comprehend|realize … principles
真学真懂 真学: really study: true|truly|real|really learn|study|learning; true|truly|really understand|believe|use
知行合一 知信行: do as one believes: unity of; knowledge and action; knowing and
廉洁 清廉 清正廉洁: honest: incorrupt; honest and
民主生活会 组织生活会: criticism meeting: democratic life|living; organizational|organization life|living
红红脸 出出汗: criticize: red|blush; sweat
红色基因 红色资源 红色: revolutionary: red gene|genes|resource|resources|culture|education|site|sites|story|stories|tourism|base
每到一处 每到一地: at each stop: every|each place|time|stop; everywhere
边走边看 一路走 边看边: as they went: walk|walking|walked and|while|along; watching|looking while|and
用工难 招工难 融资难 用电难 停车难 就业难 出行难 就医难: shortage of; trouble with: difficult|difficulty|difficulties employment|recruitment|recruiting|financing|parking|travel|in; recruiting|recruitment|financing|parking|travel|employment difficulty|difficulties|difficult
无事不扰 有求必应: leave alone unless asked: disturb; not disturb; every request|need; respond to every|requests
抢工期 建设工期 施工黄金期 黄金期: good building weather: construction period|season; golden period|season|construction; seize|grab … period
工程量: work: engineering|project quantity|amount|volume; quantity of
前提下: while: premise
人社 住建 发改 文旅局 工信: (full name): human society|social|resources; housing construction|and; cultural travel|tourism; development reform|and; industry information
送温暖 送清凉 送祝福 送关怀 送教 送药: bring: send|sending|sent|deliver|delivering … warmth|warm|cool|coolness|blessing|blessings|care|medicine|teaching
爱心企业 爱心人士 爱心: donors: caring|love|loving enterprise|enterprises|people|person|heart|hearts|team; love
正能量: good example: positive energy
?文明城市 创城 创建: (campaign for a title): civilized city; creation|create|creating of|work|city|activities
?官兵 子弟兵: soldiers: officers and; officer and
连夜 彻夜: through the night: overnight; all night
谈心谈话 谈心 廉政谈话 谈话: talk with: heart-to-heart; talk|conversation; heart talk
问题线索 线索: tip-offs: problem|issue clue|clues; clue
不正之风: misconduct: unhealthy|evil|bad wind|winds|tendency|tendencies|trend|trends|practice|practices|style
违规吃喝 吃喝: improper dining: eating and; illegal eating|drinking
监督检查 日常监督: watch: supervision and inspection; daily|routine supervision
映入眼帘 只见: -: came|comes|come into; into view|sight|eyes; saw
?记者看到 记者来到 记者在: -: reporter saw|came|see|walked|found|in|noticed
见闻 所见所闻 我看到: what we saw: saw and heard; seen and heard; what … saw
说起 谈起 提起: of: speaking|talking of|about; mention; when it comes
?值得一提的是 据统计: -: worth mentioning; according to statistics
打心眼里 打心底 由衷: truly: bottom of; heartfelt; sincerely
换来: win: exchange; exchanged
变了样 大变样 新模样 换了模样: look new: appearance|look; new look|appearance
热情高涨 高涨: keen: high|soaring|rising enthusiasm|spirit|spirits; enthusiasm … high
洋溢 笑容 欢声笑语: smile: overflow; full|filled of|with smile|smiles|joy; laughter and; faces
沉甸甸: heavy with: heavy
暖意 暖流 暖心: warm: warm current|stream|heart|flow; warmth; warm-hearted; heart-warming
踏实 心里踏实: at ease: practical; down-to-earth; steady; solid
干净整洁 宽敞明亮: clean; bright: clean and; spacious and; neat
主角 唱主角: come first: protagonist; leading|main|protagonist role; main character
主心骨: someone to rely on: backbone; bone
算了一笔账 算账 算起账: work out: account|accounts; calculate; bill
苦口婆心: patiently: painstaking; painstakingly; bitter; earnest
走出 闯出 蹚出 新路子: find a way: walk|walked|step|stepped|embarked|broke|found|blazed out|on|a … path|road|way; new path|road|way
活起来 火起来 富起来 美起来 强起来 亮起来 鼓起来: come to life; do well: bulge|swell|live|alive|fire|rich|beautiful|strong|bright|hot up; alive; get|become|becomes|became rich|popular|beautiful
擦亮: make known: polish; wipe; brighten; shine
叫响 打响: make known: sound; ring; start|launch … brand|battle; shout; famous
冲锋号 集结号 吹响: launch: horn; bugle; charge; sound|sounded
蓄势 赋新: gather strength: store|accumulate … momentum|energy|power; accumulate
引才 聚才 引育: attract skilled people: introduce|attract|gather|cultivate talent|talents; introduction … talents
上岗: start work: post|posts; on duty|job; take up|post
字当头 字为要 字为先 字为本 字为基 字诀 ”字 字经: (say it plainly): word|character|words|characters; formula
则安 则兴 则强 则稳 则活: (say it in a sentence): be|is safe|stable|strong|prosperous|prosper|alive
?真正: -: truly|really|genuinely realize|achieve|do|make|let|become|solve|put|play|integrate
?始终 始终把: -: always regard|put|take|keep|maintain|insist|stick|place|been
?及时: soon: timely; in timely
严肃查处 严肃处理 严肃: -: seriously dealt|deal|handle|investigate|investigated
妥善: -: properly handle|handled|resettle|resettled|settle|settled|resolve|resolved|solve|dispose
?让群众 让企业 让百姓 让更多 让人民 让老百姓 让孩子 让居民 让农民: so that: let … feel|enjoy|become|see|have|be|get|run|know|live; let the|more|people
?做到: -: so as
?一方面 另一方面: -: one hand; other hand
?其中: of these: among them|which
相结合 结合起来: both: combine|combination|combining of|with
?民族 各族群众 各族: people of all ethnic groups: all ethnic|nationalities; people of all
县委办 市委办 区委办 政府办: the committee’s office: committee office; government office; party office
人大常委会 人大: the congress: director of … congress
?住房和城乡建设 人力资源和社会保障 自然资源 市场监督管理 生态环境 农业农村: the city’s, the county’s bureau of …: municipal|county|district|provincial human|housing|natural|market|ecological|agriculture|agricultural
有我 有我在: I am here: have|has|there me
?启动 启动仪式: begin: started|launched … work
揭牌 揭牌运行 挂牌: open: unveil|unveiled|unveiling; listed; hang … plate|plaque|sign
?走在 走进 走向: go to: walk|walked|walking into|in|to|toward|towards
?推广 推广应用: spread: promote|popularize and|the … application|use; promotion and application
?一支 队伍: team: a team|contingent of; team construction|building
`
