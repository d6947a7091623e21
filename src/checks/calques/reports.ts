/** What reports of every kind are made of, where no dictionary tells how it is taken word by word. */
export const REPORTS = `
我市 我县 我区 我省 我镇 我院 我局: the city …: our city|county|district|province|town|court|bureau
综述 侧记 巡礼: -: summary; sidelights
地说 笑着说 告诉记者: said: said happily|excitedly|emotionally|proudly|gratefully|sincerely|with; with emotion|smile|feelings
纷纷: all: one after another
一行: and others: his|her party|entourage|delegation|group
授牌 授旗 揭牌: present: award & card|brand|plaque|flag
?称号: was named: honorary; title of
意见建议 意见和建议: views: opinions and
?进行: (use the verb): conduct
得到: -: been effectively|further|significantly|continuously|greatly|fully; got
?水平: -: level
到位: properly: in place
质效 提质增效: results: quality and|improvement; efficiency and
再创 再立新功 佳绩: do better still: create|make|achieve another|new|good|more; merit
多措并举 多管齐下: in several ways: multiple|various measures|channels|ways
标本兼治: go to the root: symptoms
常抓不懈 长效 常态: keep at it: normal; normalize
法治思维 法治方式 法治轨道: through the law: rule of law thinking|way|mode|track
扛起 扛牢 扛稳: take on: shoulder; carry; bear
层层: -: layer by
包保 包联 分包 包片 包案: take charge of: contract; package; subcontract
牵头: lead: take lead
争做 争当 勇当 勇做: be: strive|compete|brave|bravely to|be
为目标 为重点 为导向 为核心 为载体 为契机 为主线 为支撑 为基础 为总抓手: (say what it is for): with|taking|take … as; as guide|goal|core|carrier|opportunity|main|starting|general; with goal
?头等大事 重中之重: first concern: top priority
不强 不高 不够 不深 不实 不严: weak; too little: not strong|high|enough|deep|solid|real|strict
形势: -: situation is|still|remains
?一批 一大批: many: batch; large number
累计: in all: accumulated; cumulatively
全链条 全流程 全周期 全过程: from end to end: full|whole|entire|all chain|process|cycle
?遏制 杜绝: prevent: occurrence
一人一档 一户一档 一企一策 一户一策 一县一策: for each its own: one person|household|enterprise|file|policy
点对点 一对一: directly: point-to-point
纪委监委: Commission for Discipline Inspection and Supervisory Commission: discipline inspection and supervision
正风 新风 歪风: misconduct: wind
身边: close to home: around|beside masses|people|them
讲政治 讲规矩: be true to: talk|speak politics|rules
政治功能 组织功能: role: political and; organizational function
组织覆盖 两新 两企三新: Party presence in companies: two|organizational new|coverage
石榴籽 中华民族共同体: unity of peoples: pomegranate; community consciousness
讲好: tell of: tell … well
参政议政 民主监督: take part in public affairs: participate|participation in politics|and; democratic supervision
建言献策 献计献策 建言资政: give advice: suggestions; advice and
协商: consult: negotiate; negotiation
政法: judicial and public security bodies: political and legal
诈骗: fraud: network fraud
警情: calls: alarm
破案 追赃: cases solved: stolen
失信: judgment debtor: dishonest; executee; untrustworthy
街道 镇街: subdistrict: street
?通道: way out: channel; passage
双重预防 双随机: two-step; unannounced: double|dual prevention|random
优抚: benefits: special|preferential care
军地 军民: army and local people: military land; army and|land local|place
?征兵: recruitment: conscription
鱼水: close ties: fish
圆满 胜利: -: successfully|victoriously complete|closed|conclude|end; complete|conclude|end|closed successfully|victoriously
监委主任: chair of the Supervisory Commission: director of … supervisory|supervision
组织部部长 宣传部部长 统战部部长 武装部部长 人武部部长 组织部长 宣传部长: head of the … Department: minister
!常务副市长 常务副县长 常务副区长: executive deputy mayor: standing vice|deputy
支队长 大队长: head of the …: detachment|brigade leader; captain
安全感: (people feel safer): sense of security
上下: everyone: up and down; upper|top and lower|bottom
提出要求 提出: say: put|putting forward requirements|opinions|suggestions|three|clear
批示 指示: tell …: important instruction
责任书 责任状 承诺书: pledge: responsibility|commitment|target letter|book|form
进校园 进社区 进企业 进农村 五进 六进: taken to schools …: enter|into campus|community|enterprises|schools|countryside; five|six entry|entries|advances
公众号: WeChat account: public number|account
心得 体会 感悟: what they felt: experience and; talk … experience
最后一米 最后一百米: (to the end): last meter|100|metre
?线上线下: online and in person: online and offline
为民: for the people: for people
?工作日 节假日: -: working days
大爷 大妈 大娘 阿姨 大叔 大伯 大姐 大嫂 奶奶: an old man or woman called …: uncle; aunt; grandma; grandpa; sister
老周 老李 老王 老张 老刘 老陈 老杨 老赵 老吴 小陈 小李 小王 小张 小刘: (the surname alone): lao|xiao|old|little zhou|li|wang|zhang|liu|chen|yang|zhao|wu
?突出: stress: highlight; prominent
院长: court president: dean
申请执行人 被执行人: judgment creditor or debtor: application|apply executor; executor; executee
执行: enforcement: execution case|action|power|work|amount|police; executive police
缩影: one of many: microcosm; epitome
触角: reach: tentacle
锦旗: silk banner: brocade
道谢 感谢: thank: thanked repeatedly|again
护航: protect: escort
下功夫: work at: work hard on
领导小组组长 巡察组组长 专班组长: head: leader of the … group|team; group|team leader
?宣读: announce: read out
阶段性: (leave out): phased|staged|stage results|achievements|progress
破案率 化解率 办结率 到位率 覆盖率: -: detection|completion|resolution|solving|coverage rate
劝阻 止付: warn off, block: dissuasion; dissuade; stop|stopped payment
优待 安置: benefits, jobs: preferential treatment; resettlement and|measures
?输送: provide: deliver; transport; convey
参考: -: useful|beneficial|valuable|helpful reference
动态: -: dynamic management|adjustment|monitoring
自身建设: improve …: own|self construction|building
风貌 精神风貌: bearing: spiritual|mental style|outlook|appearance
饱满 热情: keen: full political|working|enthusiasm
圆满完成 议程: -: all agendas|agenda; agendas
应到 实到: -: should arrive|come|attend|be|have; actually arrived|attended|came|present
规定人数: a quorum: prescribed|legal|required|specified number
中心工作: main tasks: central|center work
跟踪: follow up: track the|effect|and
三级联动 联动: at every level: linkage
法治 轨道: by law: way|track|power|mode of rule
巩固: stronger: more consolidated
批示: told …: instructions; instruction
`
