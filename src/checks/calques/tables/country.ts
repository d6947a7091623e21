/** The countryside, and people in it. */
export const COUNTRY = `
三农 “三农” 三农工作: agriculture, rural areas and farmers: three|san|"three agricultural|rural|nong|agriculture|farming|farmers; three-rural; three rural|agricultural issues|work
两委 村两委 “两委” 两委班子: village Party and villagers’ committees: two committees|commission; two-committee
三资 “三资”: funds, assets and resources: three capital|funds|assets|investment|resources; three-capital
驻村 驻村工作队 第一书记 驻村第一书记: posted to villages: village-based|resident|stationed|village-stationed|in-village & team|work|secretary|first
网格 网格员 网格化 网格化管理: neighbourhood grid: gridding; grid member|operator
强村富民 富民强村 富民: stronger villages and better-off villagers: strong|strengthen & rich|enrich|wealthy; rich|enrich people; enriching the people
增收 致富增收 带动增收 增收致富: raise incomes: income increase; get|become rich; become|get rich
致富 致富能手 致富带头人 脱贫致富: prosper: rich; getting rich; become|get rich; rich leaders|experts; wealth
产业兴旺 生态宜居 治理有效 生活富裕: thriving businesses, pleasant living: prosperous industry; industry|industrial prosperous|prosperity; ecological livable; livable ecology; effective governance
宜居宜业 和美乡村 宜居: pleasant to live and work in: livable|liveable|suitable for|to work|business|industry|employment|living; livable|liveable and; harmonious and beautiful|beauty; and beautiful; livable; suitable
人居环境 农村人居环境 人居环境整治: living conditions: human|residential & settlement|habitat
耕地 耕地保护 守住耕地红线: farmland: cultivated land|red; cultivated
饭碗 端牢 端稳: food supply: rice|food bowl|job; bowl
粮食安全 扛稳 扛牢: fulfil one’s duty on food security: carry|bear|shoulder|resist|undertake & responsibility|heavy|burden|firmly
藏粮于地 藏粮于技: food security through land and technology: hide|store|storage grain|food
种植 种植户 农户 种粮大户 养殖户: growers; farms: planting|farmer|breeding|peasant|rural household; large|big households|grain; planter
流转 土地流转 流转土地: transfer land-use rights: land|transferred circulation|transfer|acres; land transfer; transferred
利益联结 利益联结机制 联农带农 联农: share proceeds with farmers: interest|benefit & connection|linkage|linking|connecting|coupling|joint; link|connect|joint|unite & farmer|agriculture|driving
村集体 集体经济 村级集体经济 村集体经济: village-owned business: village-level collective; village collective income|economy|economic; collective economy|economic
土特产 特色产业 土特产: local speciality: characteristic|special|featured industry
龙头企业 龙头: leading company: dragon|tap|faucet; head enterprise; dragon-head
合作社 农民合作社 “党支部+: cooperative: farmer|household & model|mode
模式: way: mode
入户 走村入户 进村入户 挨家挨户 走村串户 逐户: door to door: household|house by|to; enter|into|walk|went village|household|house|families|homes
乡土人才 返乡创业 能人 新农人: local talent; return to start businesses: local|native|rural|earth|soil talent; talents; return home|hometown|township & business|entrepreneurship|start; new farmers
外出务工 务工人员 务工 农民工: migrant work: go|going|out & work; outside
防返贫 返贫 返贫致贫 监测帮扶 规模性返贫: slide back into poverty: return|return-to to|of|and poverty; back to poverty; large-scale return; poverty-returning; anti-poverty
巩固拓展脱贫攻坚成果 脱贫攻坚成果 有效衔接: consolidate and build on poverty alleviation: consolidate and expand|extend|expansion
帮扶 结对帮扶 帮扶责任人 帮扶工作: help: pair|twinning help|assistance|support|aid|and
因村施策 因户施策 因人施策 因村制宜: village by village: according to|with village|household|person; due|because|by village|household|person; village|household implementation|policy
造血 输血: build own strength: blood; transfusion; blood-making
内生动力 内生: own drive: endogenous
一条路 走出一条 路子 新路子 走出了: find a way: walk|go|take|came|step out|a|of; new|good road|path; out of a|the|new; road; out a
聚宝盆 摇钱树 钱袋子 金饭碗 香饽饽: source of income: treasure|cornucopia; money|cash tree|bag; pastry|cake|bun
腰包 鼓了 荷包: income: waist|purse|pockets|bag|wallet; bulging; drum
笑脸 笑开颜 笑容: smile: smile; smiles; smiling; laugh
老有所养 老有所 幼有所: care for old and young: elderly|old & something|support|care; have something
一老一小 老幼: the old and the very young: one old; old and one|small; one small
低保 五保 低保户 兜底 兜底保障: basic living allowance: low|minimum insurance|guarantee|security|insured; bottom|bottom-line|covering|pocket|underpin; five guarantee|insurance
村规民约 红白理事会 红白喜事: village rules: village rule|regulations and folk|civil|people's|agreements|covenants; red|white and white; red|white
积分制 积分超市 积分: points scheme: points|integral|integration|score system|supermarket|exchange; points; supermarket
垃圾分类 生活垃圾: waste sorting: domestic|living|household garbage; garbage
污水治理 黑臭水体: sewage treatment: sewage|black & governance|smelly|odorous
河长制 林长制 河长 田长: river chief scheme: river|forest long|length|leader
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
公用品牌: label of origin: public brand
特产”文章 文章: make the most of: article
旅游饭 生态饭 端起 吃上: earn a living from: eat; hold … bowl
农特产品 特产: produce: specialty|special product
土地流转 流转土地 流转: lease land: transferred|transfer|circulated|circulate … land|mu|acre; land transfer|circulation
长势 长势喜人: grow well: growing|growth well|trend|momentum|situation; gratifying
春耕 备耕: spring sowing: farming|plowing preparation
田间地头 田间: in the fields: head|heads|edge|edges of; field|fields and|head|ground
?人居环境: village surroundings: human settlement|settlements|habitat
返乡: come home: return|returned|returning … hometown|home
土专家 田秀才 乡土人才: local experts: local|native|soil|earth expert|experts|talent; scholar
?帮扶 对口帮扶: help: assistance pair|pairs|object|policy|measures|work|responsible; counterpart; helping and; pairing
脱贫户 监测户 脱贫人口: households once poor: poverty household|households|alleviation; monitored|monitoring household|households; out of poverty
林下经济 林下: woodland farming: under-forest; under|understory … forest|economy
`
