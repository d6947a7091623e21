/** The environment: dust, drains, smells, straw, inspections and what becomes of complaints; what is planted. */
export const ENVIRONMENT = `
环保督察 生态环境保护督察 督察组 督察: inspection; inspectors: environmental|ecological|central|provincial protection|environmental supervision|supervisor|inspector; protection|environmental supervisor|supervision; supervision|inspector team|group; supervisor
反馈问题 反馈意见 督察反馈: what the inspectors found: feedback problem|issue|opinion|from; problem|issue feedback
交办 转办 交办件 信访件 举报件: complaints passed on: assigned|transferred|handed|petition|letter|reported case|piece|item|problem|matter; assigned|transferred by|over; letter and visit
边督边改 边查边改 立查立改 边督边查: put right at once: while & supervise|inspect|investigate|change|correct|reform|check; immediate|immediately investigation|change|correction|check|investigate
表面整改 敷衍整改 虚假整改 假装整改: going through the motions: surface|superficial|false|fake|pretend rectification|rectify
整改到位 整改完成 完成整改: be put right: rectified in; rectification in|is|has|was; complete rectification
散乱污 “散乱污”: unlicensed polluters: scattered & pollution|polluting|polluted|dirty|messy|chaotic|disorderly
散煤 双替代: household coal: scattered|bulk coal; double replacement|substitution
秸秆禁烧 禁烧: ban on burning straw: straw|burning prohibition|forbidden|forbid; no-burning; prohibition of burning
直排 偷排 漏排 偷排漏排 超标排放: discharge untreated or in secret: straight|row discharge|row|drain; steal|stolen|stealing discharge|emission|drain|row; leakage|leak discharge|emission; exceed standard; excessive discharge|emission
雨污分流 雨污混流 雨污合流: separate storm drains from sewers: rain|rainwater & diversion|separation|mixed|mixing|shunt|confluence|combined
国考 国控 省考 省控: monitored by the state or the province: national|state|provincial examination|test|exam|control|assessment
三线一单 “三线一单”: zoning rules: three lines; one list|single
两高 “两高”: energy-hungry and polluting: two high; two-high
未批先建 批小建大 未验先投: without approval: first build|built|building; approved|approval first; small and; built before
铁腕 铁腕治污 重拳: firmly: iron wrist|hand|fist|arm; heavy|hard punch|fist|hand
雾炮 雾炮车: mist cannon: fog gun|artillery|cannon; fog-cannon
渣土 渣土车: spoil; dump truck: muck; slag; residue; dregs; soil car|vehicle
油烟: cooking fumes: lampblack; oil smoke|soot
异味 恶臭 臭味: bad smell: peculiar|abnormal|odd|different smell|odor|odour; stench
裸土 苫盖 裸露: bare ground: naked; thatch; bare|exposed soil
提标改造 提标: upgrade: raising|standard standard|raising|upgrading|improvement|lifting; bid improvement|raising|transformation
?属地 属地管理 属地责任: local authority: territorial; territory
溯源 溯源整治: trace: traceability; source tracing
粪污: manure: fecal|feces|excrement|manure pollution|sewage; feces
尾水: effluent: tail water
个别谈话 走访问询: talk one to one: individual talk|conversation; visit and|inquiry
立案处罚: fined: file|filed|case & punish|punished|penalty|punishment
点位: site: point position|location; all|each|many points
扰民: disturb residents: people disturbing; disturb|disturbing|disturbance the|people
违建 两违: illegal buildings: violation construction; two violations
减污降碳: cut pollution and carbon: pollution reduction; reduce pollution & carbon reduction|reduce
自查自纠 自查: check oneself: self-examination; self-inspection; self-correction; self-check
危废: hazardous waste: dangerous waste
蓝绿交织 水清岸绿: clean and green: bank|shore green; green bank; interweave
断面: monitoring site: section
优良天数: days of good air: excellent
见缝插绿: plant trees: seam; gap; insert; plug
?绿化 造林: plant trees: greening; afforestation
碧水 蓝天 净土 碧水保卫战 蓝天保卫战: clear waters, blue skies: battle|war|defense|defence|defend of|for|blue & sky|water|soil|land|skies; pure|clean land|earth
扩绿 增绿 复绿: plant: green expansion|increase
`
