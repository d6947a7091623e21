/** Four characters, and images that stay in China. */
export const FOUR = `
因势利导: adapt to circumstances: situation; guide|guidance according|the|trend|potential; trend & guide|make; because
久久为功 绵绵用力 驰而不息: persevere: long|time|for work|time|merit|success|period; for long; time
凝心聚力 同心同德 同心 众志成城: pull together: heart|minds & gather|pool|condense|one|same|unite|strength|together|concentrate; one heart
上下同欲 上下联动 上下一心 左右协同 左右联动: at every level and across departments: up|upper|top|upside and down|lower|bottom & linkage|same|connected|one|left; linkage; left|right and right|left
撸起袖子加油干 加油干 撸起袖子: work with a will: roll sleeves; sleeves; cheer|oil|refuel|come; work|do hard
一张蓝图 蓝图 一张蓝图绘到底: see the plan through: blueprint
一锤接着一锤 钉钉子精神 钉钉子: steady, persistent effort: nail
真刀真枪 真抓实干 真招实招 实打实 真干实干: in earnest: real|true|truly & grasp|hard|work|dry|solid|practical|actual|do; grasp
俯下身子 弯下腰 沉下心 扑下身子 沉下身子 静下心: get down to work: bend|bow|lower|throw|sink|lie|prostrate|lean|put|pounce & body|heart|waist|down|yourself|themselves|ourselves; calm|sink|settle down
沉到一线 沉到基层 下沉 下沉一线 沉下去: go to the grass roots: sink|settle|submerge|go & line|front|grassroots|down|level|village|base|community; sinking; sink
迎难而上 知难而进 克难攻坚 攻坚克难 爬坡过坎: face difficulties: difficulty & up|advance|rise|face|go|welcome|attack|overcome|know|hard|meet; climb & slope|hill|ridge|hurdle|pass|over; attack
蹄疾步稳 稳扎稳打 行稳致远 步稳: steadily and surely: hoof|hooves|steady|stable|step & fast|far|steady|fight|step|stable|strike|long|reach; stable and; steady and far|long
千方百计 想方设法 绞尽脑汁: by every means: every possible means
交口称赞 竖起大拇指 点赞 赞不绝口: praise: thumb; praise; like; mouth
有的放矢 对标对表 对标 对表: measure against: target|benchmark & table|clock|watch|meter|check|time|list|mark; table; benchmarking
查漏补缺 查缺补漏 补短: make good omissions: leak|leakage|omissions|gaps|missing|lack & check|fill|make|find|repair|vacancies; fill vacancies|the; leak
一盘棋 全国一盘棋 全市一盘棋: as a whole: chess; one game|board
一刀切 层层加码: the same rule for all: one size; size; code|yards|weight|overweight|size; one-size
大水漫灌 大水漫灌式: indiscriminate: flood irrigation
花架子 花拳绣腿 走过场 形象工程 做样子: empty show: flower|frame|shelf|stand|shelves; flower|leg|fist; go|going|walk through|the & motions|field|scene; image project; form
躺平 躺平式 佛系: do the minimum: lie flat|down; flat; lying-flat
推诿扯皮 扯皮 踢皮球: pass the buck: shirk|shuffle|push|prevaricate & wrangle|bickering|skin|buck; wrangling; skin; shirking|shifting
满意答卷 答卷 赶考 考卷 交出: deliver good results: answer|satisfactory|hand|exam|test & sheet|paper|answer|in|over
阳光下运行 阳光下 阳光操作 晒: openly: sun; sunshine
试验田 桥头堡 排头兵 先行区 尖兵: pioneer: bridge|bridgehead; bridgehead; vanguard
舞台 有舞台 广阔天地 大有可为 大有作为: ample scope: stage; world; vast; lot|much|great|promising & do|things|prospects|future|way
底气 志气 骨气: confidence: bottom|gas|breath; ambition; backbone; bone; courage
韧劲 干劲 拼劲 闯劲 钻劲 冲劲 狠劲: drive: energy; drive
干在实处 走在前列 走在前 勇立潮头: be in the front: do|dry|work in|at practical|real|solid|actual; walk|go|going in|at|ahead & front|forefront; tide; trend
`
