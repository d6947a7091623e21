/** Hospitals, village clinics and those who work there. */
export const HEALTH = `
坐诊: see patients: sit; consultation
卫生室 村卫生室: village clinic: health|hygiene|sanitation room|rooms
家庭医生签约 签约服务: enrol with a family doctor: signing|signed|contract service|services
就诊率: share of patients treated: visiting|visit|treatment|consultation rate
分层分类: by kind and level: hierarchical|layered|stratified and classified; level and category; layer and class|classification
义诊: free clinic: free|volunteer|voluntary diagnosis|consultation|clinic|medical
主刀 操刀: operate: knife; chief|main surgeon
家庭医生 签约医生: family doctor: contracted|signed|signing doctor|doctors; family doctor contract|contracted|signing|team
组团式 “组团式”: team: group-style|group-type|team-style; group style|type
妙手仁心 仁心: skill and kindness: wonderful|skillful hand|hands; benevolent; benevolence
救死扶伤: save lives: dying; wounded
白衣天使 白衣: doctors and nurses: white angel|angels|clothes|coat; angel
不出县 不出市 不出院: nearer home: out|leave|leaving of|the county|city
中层: managers: middle level|layer|cadre|leader
慢性病 慢病: long-term illness: slow disease|illness
医共体 医联体 双向转诊: healthcare consortium: medical community|union|body|association
小病 大病: minor or serious illness: small|big|little|large disease|illness|sickness
`
