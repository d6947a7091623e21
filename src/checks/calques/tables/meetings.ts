/** How meetings, visits and speeches are told. */
export const MEETINGS = `
本报讯 本报: -: newspaper news|report|dispatch; our newspaper; this newspaper
?据悉 据了解 据介绍: -: reported that; learned|understood that; according to report|introduction|understanding; it is reported|learned|understood
截至目前 截止目前 目前: so far: up to now
深入: visit: went|going deep into; go|going deep into; deep into
深入: thoroughly: deeply
扎实 扎扎实实: steadily: solidly; solid|down-to-earth push|advance|promotion|promote
切实 确实: make sure that: effectively strengthen|improve|enhance|do|grasp|perform|solve|guarantee|protect|implement|put|change|shoulder|assume|prevent|safeguard|help|take; practically; earnestly|conscientiously strengthen|improve|do|solve
狠抓 紧抓: be strict about: grasp|grab hard|firmly|closely|tightly|ruthlessly; grasp
抓好 抓实 抓紧 抓细 抓牢 抓住 抓落实 抓党建 严抓 抓早 抓小 齐抓 主抓 抓重点 抓典型: see to: grasp; do|doing a good job
抓手: lever: starting|gripping|grasping point; grasp; hand; grip
强调 指出 要求 表示: say (…): demanded|asked that it is necessary; stressed that we should|must|it; he requested|demanded that
介绍: describe; brief: introduced that
陪同: accompany: accompanied the investigation|research|inspection|survey; accompanied in; participated in accompany
调研 调查研究: visit; study: investigated and; investigation; research|investigate|survey in|at|on|went|visit|trip
?察看 查看 走进 走访 来到 先后来到: visit: inspected the|on; checked the|on; came|walked into|to; successively came|went|arrived|visited
?详细了解 了解: learn about: learned|understood in detail about; understood the; in detail
亲切 亲切交谈 亲切慰问 亲切看望: talk with; warmly: cordial|kind|amiable|intimate conversation|talk|exchange|condolence|sympathy|visit|greeting; cordially talk|greet|visit|converse|exchange|condolence; kind|cordial
慰问 走访慰问: visit; bring greetings to: condolence; condolences; condole
面对面: in person: face-to-face listen|communicate|exchange|talk|answer
座谈 座谈会: discussion: symposium|forum|discussion was
?推进会 现场会 调度会 部署会 动员会 动员部署会 工作会议 专题会议 总结会 推进会议: meeting: promotion meeting|conference; scheduling|dispatch meeting|conference; deployment meeting|conference; mobilization meeting|conference|deployment; mobilization and deployment; special|thematic meeting; scheduling
座谈交流 交流发言 作交流发言 表态发言: speak: exchange speech; made|gave an exchange|statement; statement speech
传达学习 传达 学习传达: be briefed on: conveyed and|the; convey and study|learn; convey
?会议精神 讲话精神 精神 指示精神 重要讲话精神 批示精神 大会精神 全会精神: guiding principles: spirit of the|general|meeting|conference|speech|session|instruction|plenary|party|congress|20th; the spirit
?部署 安排部署 研究部署 决策部署 工作部署 作出部署 再部署: make arrangements: deploy; deployed; deployment; deployments; deploying; arrange and deploy; redeploy
分会场 主会场: video link; main venue: branch|sub venue|meeting; sub-venues; branch-venue
视频形式 以视频 电视电话会议: by video: in the form of video
负责同志 主要负责同志 分管负责同志 负责人 主要负责人 相关负责人 有关负责人 有关负责同志 相关负责同志: official in charge: responsible comrades|persons; person|comrade in charge; main|principal|relevant|major leaders|responsible|person; person-in-charge; responsible
相关部门 有关部门 相关单位 有关单位 有关方面: departments concerned: relevant departments|units|parties|aspects
各级各部门 各地各部门 各级 各部门: all levels and departments: various departments|regions|levels|localities
市直 县直 区直 省直 直属 中直: directly under: directly|straight under|units
机关干部 党员干部 领导干部 年轻干部 干部职工 干部群众 广大干部 广大党员: officials: cadre; cadres; leading cadres
广大 广大群众 广大职工: -: vast|broad number|majority|masses|party|cadre|villagers|farmers|people|workers|employees|members|teachers|students; majority of party|cadre|people|members|teachers|employees|masses|workers|police|officers; broad masses
人民群众 群众 老百姓 百姓: people: masses; common people; ordinary people; the mass
同志: -: comrade; comrades
专题 专题学习 专题研讨: (study session) on: special|thematic topic|study|discussion|seminar|learning|research|lecture
一行: with others: party
?考察 观摩: visit: inspect; inspection; emulate; investigation
?务实 共赢: -: pragmatic; win-win
?诚挚 问候 敬意: -: sincere; greeting; respect
?热烈 掌声: lively: warm; applause
?踊跃 纷纷 积极: readily: actively
?高位推动 高标准: led from the top: high level|position|standard
主办 承办: run by: undertaken; sponsored
?走进 走入 来到: visit: walk|walking|walked|go|come into
一行: and others: his|her party|entourage|delegation|group
授牌 授旗 揭牌: present: award & card|brand|plaque|flag
?称号: was named: honorary; title of
意见建议 意见和建议: views: opinions and
上下: everyone: up and down; upper|top and lower|bottom
提出要求 提出: say: put|putting forward requirements|opinions|suggestions|three|clear
批示 指示: tell …: important instruction
责任书 责任状 承诺书: pledge: responsibility|commitment|target letter|book|form
心得 体会 感悟: what they felt: experience and; talk … experience
?突出: stress: highlight; prominent
?宣读: announce: read out
风貌 精神风貌: bearing: spiritual|mental style|outlook|appearance
饱满 热情: keen: full political|working|enthusiasm
圆满完成 议程: -: all agendas|agenda; agendas
应到 实到: -: should arrive|come|attend|be|have; actually arrived|attended|came|present
规定人数: a quorum: prescribed|legal|required|specified number
中心工作: main tasks: central|center work
批示: told …: instructions; instruction
?会议指出 会议强调 会议要求 会议认为 会议号召: (say what is to be done): meeting|conference|session pointed|point|emphasized|emphasize|stressed|stress|requested|request|required|require|demanded|demand|believed|believe|called|held
列席: sit in: nonvoting; non-voting
先进集体 先进个人 先进单位 先进工作者: outstanding groups and people: advanced collective|collectives|individual|individuals|unit|units|worker|workers
每到一处 每到一地: at each stop: every|each place|time|stop; everywhere
边走边看 一路走 边看边: as they went: walk|walking|walked and|while|along; watching|looking while|and
有我 有我在: I am here: have|has|there me
?启动 启动仪式: begin: started|launched … work
揭牌 揭牌运行 挂牌: open: unveil|unveiled|unveiling; listed; hang … plate|plaque|sign
?走在 走进 走向: go to: walk|walked|walking into|in|to|toward|towards
`
