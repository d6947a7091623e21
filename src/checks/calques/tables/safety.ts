/** Safety at work, in mines, of the grid and from floods; soldiers. */
export const SAFETY = `
织密 织牢: make safe: weave; net; dense
双重预防 双随机: two-step; unannounced: double|dual prevention|random
军地 军民: army and local people: military land; army and|land local|place
?征兵: recruitment: conscription
鱼水: close ties: fish
安全感: (people feel safer): sense of security
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
?官兵 子弟兵: soldiers: officers and; officer and
安全生产 安全生产工作: workplace safety: safety production; safe production
安全生产月: Safe Production Month; workplace safety month: safety|safe production month; production month
隐患 隐患排查 风险隐患 排查整治: hazards: hidden danger|trouble|risks; investigation|investigate|checking & rectification|rectify|treatment|governance
安全意识 弦 绷紧 紧绷: stay alert to: string|chord|nerve; tight|tighten|taut
防患于未然 未雨绸缪 防微杜渐: prevent trouble before it begins: prevent|take precautions|trouble|disaster before|in; rainy; rain; bud
生命至上 人民至上: life first; people first: people supreme|first; supremacy
万无一失: no mishap: foolproof
侥幸心理 麻痹思想 麻痹: complacency: fluke|lucky|luck mentality|psychology|mind; paralyzed
重于泰山 责任重于泰山: of the greatest weight: mount tai; heavier
时时放心不下 放心不下: unfailing sense of responsibility: rest assured; assured; at ease; let go
闭环 闭环管理: follow-through: closed loop; closed-loop
网底 兜牢 兜住: hold firm: bottom; pocket; hold|keep the bottom
应急 应急处置 应急演练 应急预案: emergency plan or drill: emergency plan and
防汛 防汛抗旱 度汛 汛期: flood control: flood prevention|fighting|drought
抢险 抢险救援 救灾 抢险救灾: emergency rescue: rush|rescue|emergency rescue|disaster|repair|danger|relief and; rescue and; danger
值班值守 24小时值班 领导带班 值守 带班: stay on duty: on duty and; on-duty; guard; on duty
人盯人 盯紧 紧盯 盯住: keep watch on: stare at
三防 “三防”: prevention of the three: three prevention|defenses|anti
避险转移 转移避险 转移安置 应转尽转 应转早转: evacuate: transfer and|danger|risk|people|the|of; should be transferred|turned; transfer; turn
群防群治 联防联控 齐抓共管: joint prevention: joint prevention|defense; catch|grasp|manage|grab together|and
打好 攻坚战 打赢 战役 硬仗: win the battle for: play|hit|beat|make|do good|well|hard|tough; tough|hard|fortified battle|war; battle of|against; fight
退路 背水一战: last stand: back|water battle|water|fight; retreat
连线 视频连线: speak by video link with: connected|connection with|some|to|the
研判 分析研判 会商研判: assess: judge; analyze|analysis and judgment|research
雨情 水情 汛情 灾情 险情: rainfall, water levels, flood: rain|water|flood|disaster|danger|dangerous situation|condition
降雨过程 强降雨: heavy rain: rainfall|rain process; encounter … rounds
面雨量 累计: rainfall: surface|area rainfall; accumulated; cumulative
未发生 伤亡事件: no casualties: has not been|there; casualty incident|event
病险水库: unsafe reservoir: disease|sick|danger|dangerous & reservoir
叫应: confirmed warning: call and response|answer
前置: move forward beforehand: front|pre|preposition placement|position|of
汲取教训 吸取教训 深刻汲取 教训: learn from: deeply|profoundly|absorb|draw learn|lesson|the
水毁: washed-out: water|flood damage|destroyed
治本攻坚 专项整治 专项行动 集中整治: campaign against: root|radical & tackle|cause|attack|cure; special rectification|action|campaign
战情绪 松劲心态 心态: slackening: emotion|mentality|mindset
靠前指挥 一线指挥 坐镇指挥: take command on the spot: sit in; commanding
`
