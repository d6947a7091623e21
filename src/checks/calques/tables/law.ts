/** Courts, prosecutors, police and disputes. */
export const LAW = `
破获 案件: solve: crack … case
法治思维 法治方式 法治轨道: through the law: rule of law thinking|way|mode|track
协商: consult: negotiate; negotiation
政法: judicial and public security bodies: political and legal
诈骗: fraud: network fraud
警情: calls: alarm
破案 追赃: cases solved: stolen
失信: judgment debtor: dishonest; executee; untrustworthy
院长: court president: dean
申请执行人 被执行人: judgment creditor or debtor: application|apply executor; executor; executee
执行: enforcement: execution case|action|power|work|amount|police; executive police
劝阻 止付: warn off, block: dissuasion; dissuade; stop|stopped payment
法治 轨道: by law: way|track|power|mode of rule
?法院 检察院 检察机关: court; prosecutors: hospital
庭长 立案庭: head of the division: filing|registration|case court|chamber; president of … court|tribunal; court chief|president
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
某公司 某建筑 某企业 某村 某某 某小区 某县 某科技 某物业: a: certain; so-and-so
一判了之 一罚了之 一关了之 一拆了之 一封了之 一走了之 一发了之: leave it at that: once and for; be done with; judged|fined|closed|sealed once
释法明理 释法说理 以案释法: explain the law: law and reason|reasoning; interpret|explain … law; reason to
?打官司: go to court: lawsuit; litigation
?讨薪 欠薪 拖欠: unpaid wages: arrears; ask for … wages|salary; default
血汗钱: hard-earned money: blood and; sweat
拿到手 到手: be paid: in hand
握手言和: make peace: shake|shook hands and
审判团队 承办法官 主审法官: judge in charge: undertaking|hosting|presiding|contractor judge; trial team
?维权: claim one’s rights: rights protection|defense; safeguard|protect|defend … rights
涉案 涉案金额: involved: amount involved; involved in case
抓获归案 归案 落网: arrest: net; brought to case|justice; returned to case
?民警: police officer: civilian|civil|people's police|policeman
警务: police: police affairs|service|work
巡逻防控 巡防: patrol: patrol prevention|and; prevention|defense patrol
电诈 反诈: fraud: electric|electronic|telecom fraud; anti-fraud publicity|propaganda|center|awareness
挽回 止损: recover; save: recovered|saved|retrieved|redeemed … loss|losses; economic losses
零发案 零发生 零事故 零伤亡 零差错: not one: zero case|cases|accident|accidents|occurrence|casualty|casualties|error|errors
?疏导: direct; calm: dredge; divert; channel; persuasion
矛盾纠纷 矛盾纠纷化解 纠纷: disputes: contradictions and; resolve|resolution contradictions
诉源治理 万人成讼率: resolve disputes at source: source|litigation governance|control|of|source; lawsuit; governance of
多元解纷 多元化解 一站式 调解: mediation: multiple|diversified|pluralistic|multi resolution|dispute|solution|mediation|and
诉讼服务 立案: court services: put|file on|case|a
案结事了 息诉罢访 息访 定分止争: settle the matter for good: case is|closed|concluded|settled|end & thing|matter|over; matter|things is
公平正义 司法为民: justice for the people: feel fairness
扫黑除恶 打击: crack down on gangs: sweep|eliminate black|evil|the; black; evil
严打 高压态势 露头就打: crack down: high|high-pressure pressure|situation|posture; high-pressure; head
信访 信访工作 信访积案 上访: petitions: letters and|visits; letter and
`
