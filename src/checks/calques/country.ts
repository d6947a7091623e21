/** The countryside, and people in it. */
export const COUNTRY = `
三农 “三农” 三农工作: agriculture, rural areas and farmers: three|san|"three agricultural|rural|nong|agriculture|farming|farmers; three-rural; three rural|agricultural issues|work
两委 村两委 “两委” 两委班子: village Party and villagers’ committees: two committees|commission; two-committee
三资 “三资”: funds, assets and resources: three capital|funds|assets|investment|resources; three-capital
驻村 驻村工作队 第一书记 驻村第一书记: posted to villages: village-based|resident|stationed|village-stationed|in-village & team|work|secretary|first; stationed in; station; resident in
网格 网格员 网格化 网格化管理: neighbourhood grid: grid; grids; gridding; grid member|worker|operator; meshed
强村富民 富民强村 富民: stronger villages and better-off villagers: strong|strengthen & rich|enrich|wealthy; rich|enrich people; enriching the people
增收 致富增收 带动增收 增收致富: raise incomes: increase income|revenue and|of; income increase; get|become rich; become|get rich
致富 致富能手 致富带头人 脱贫致富: prosper: rich; getting rich; become|get rich; rich leaders|experts; wealthy; wealth
产业兴旺 生态宜居 治理有效 生活富裕: thriving businesses, pleasant living: prosperous industry; industry|industrial prosperous|prosperity; ecological livable; livable ecology; effective governance
宜居宜业 和美乡村 宜居: pleasant to live and work in: livable|liveable|suitable for|to work|business|industry|employment|living; livable|liveable and; harmonious and beautiful|beauty; and beautiful; livable; suitable
美丽乡村 美丽庭院: pretty village: beautiful village|countryside|courtyard construction|building; beautiful rural
人居环境 农村人居环境 人居环境整治: living conditions: human|residential|settlement|living|rural & settlement|environment|habitat; habitat
耕地 耕地保护 守住耕地红线: farmland: cultivated land|red; cultivated; arable red
非农化 非粮化: use other than for farming: non|non-agricultural|non-agriculturalization|non-grain; agriculturalization; non-agriculturization; grainization; de-agriculturalization
饭碗 端牢 端稳: food supply: rice|food bowl|job; bowl
粮食安全 扛稳 扛牢: fulfil one’s duty on food security: carry|bear|shoulder|resist|undertake & responsibility|heavy|burden|firmly
藏粮于地 藏粮于技: food security through land and technology: hide|store|storage grain|food
米袋子 菜篮子: grain and food supply: rice bag; vegetable|food basket; basket
种植 种植户 农户 种粮大户 养殖户: growers; farms: planting|farmer|breeding|peasant|rural household; large|big households|grain; planter
流转 土地流转 流转土地: transfer land-use rights: land|transferred circulation|transfer|acres; circulate; circulation; land transfer; transferred
高标准农田: high-quality cropland: high standard field; high-standard|standard farmland|field
利益联结 利益联结机制 联农带农 联农: share proceeds with farmers: interest|benefit & connection|linkage|linking|connecting|coupling|joint; link|connect|joint|unite & farmer|agriculture|driving
一村一品 一县一业 一镇一业: one speciality a village: one village|town|county one; one product|industry|business
村集体 集体经济 村级集体经济 村集体经济: village-owned business: village-level collective; village collective income|economy|economic; collective economy|economic
空壳村 薄弱村: villages without income: shell|empty village; weak|thin village
土特产 特色产业 土特产: local speciality: soil|earth special|specialty; local|native special; characteristic|special|featured industry
龙头企业 龙头: leading company: dragon|tap|faucet; leading|leader|head enterprise; dragon-head
合作社 农民合作社 “党支部+: cooperative: party branch cooperative|enterprise; farmer|household & model|mode
模式: way: mode; model; mode of
田间地头 田间 地头: in the fields: field and head|ground|land; ground; edge; field head
入户 走村入户 进村入户 挨家挨户 走村串户: door to door: enter|into|walk|went village|household|house|families|homes; household by
院坝会 板凳会 屋场会 坝坝会: village meeting: courtyard|yard|dam|bench|stool|house|field|square meeting|session; dam
乡土人才 返乡创业 能人 新农人: local talent; return to start businesses: local|native|rural|earth|soil talent; talents; return home|hometown|township & business|entrepreneurship|start; able|capable people; new farmers
外出务工 务工人员 务工 农民工: migrant work: go|going|out & work; outgoing|working worker|personnel; outside; working personnel
防返贫 返贫 返贫致贫 监测帮扶 规模性返贫: slide back into poverty: return|return-to to|of|and poverty; back to poverty; large-scale return; poverty-returning; anti-poverty
巩固拓展脱贫攻坚成果 脱贫攻坚成果 有效衔接: consolidate and build on poverty alleviation: consolidate and expand|extend|expansion; effective connection|link|convergence|cohesion|linkage; consolidation and expansion
帮扶 结对帮扶 帮扶责任人 帮扶工作: help: pair|twinning help|assistance|support|aid|and; help|assistance and support|help|poverty; helping; assistance; supported
扶贫 扶志 扶智: help with ability and will: support|help|assist wisdom|intelligence|ambition|will|aspiration; poverty & wisdom|intelligence|ambition
因村施策 因户施策 因人施策 因村制宜: village by village: according to|with village|household|person; due|because|by village|household|person; village|household implementation|policy
造血 输血: build own strength: blood; hematopoietic|hematopoiesis; transfusion; blood-making
内生动力 内生: own drive: endogenous; internal|inner power|motivation|driving; internal motivation
一条路 走出一条 路子 新路子 走出了: find a way: walk|go|take|came|step out|a|of; new|good road|path; out of a|the|new; road; out a
敲门砖 金钥匙: key: brick; golden key
聚宝盆 摇钱树 钱袋子 金饭碗 香饽饽: source of income: treasure|cornucopia; money|cash tree|bag; golden|gold bowl|rice; pastry|cake|bun; purse
鼓起来 富起来 美起来 强起来 活起来 火起来: prosper; come alive: bulge|swell|drum|fill|puff; become|getting rich|richer|alive|hot|live
腰包 鼓了 荷包: income: waist|purse|pockets|bag|wallet; bulging; drum
笑脸 笑开颜 笑容: smile: smile; smiles; smiling; laugh
老有所养 老有所 幼有所: care for old and young: old have; elderly|old & something|support|care; have something; young & education|care
一老一小 老幼: the old and the very young: one old; old and one|young|small; one small; one elderly
留守 留守儿童 空巢 留守老人: left behind: stay-at-home; empty nest; empty-nest; left-behind; stay
低保 五保 低保户 兜底 兜底保障: basic living allowance: low|minimum insurance|guarantee|security|insured; low-income; bottom|bottom-line|covering|pocket|underpin; five guarantee|insurance
村规民约 红白理事会 红白喜事: village rules: village rule|regulations and folk|civil|people's|agreements|covenants; red|white and white; red|white; red-white
积分制 积分超市 积分: points scheme: points|integral|integration|score system|supermarket|exchange; integral; points; supermarket
枫桥经验: Fengqiao model: maple bridge; fengqiao experience; bridge experience
厕所革命 旱厕 改厕: better toilets: toilet revolution; dry toilet
垃圾分类 生活垃圾: waste sorting: garbage|rubbish classification; classification; domestic|living|household garbage; garbage
污水治理 黑臭水体: sewage treatment: sewage|black & governance|smelly|odorous; treatment; black and
河长制 林长制 河长 田长: river chief scheme: river|forest long|length|leader; chief system; long system
退耕还林 退耕: return farmland to forest: retreat; retire|return cultivated|farming; grain for
`
