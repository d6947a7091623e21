/** What came of it: figures, rates, how far and how well. */
export const RESULTS = `
突破: pass: break through; broke
?占比 比重: make up: accounting; account for; proportion
?新增 净增: more: newly; added … new
?场次 批次: times: batch
?位居 前列: come: rank in|first|at; forefront
?实现: bring about: realize; realization
?态势 势头: trend: situation
?满意度 满意率: how content: satisfaction
?指标: targets: indicator
?坚实: solid: solid step|foundation; stride
?基础: prepare for: lay|laid|solid foundation
?提供: give: provide strong|solid|all|powerful
全域: everywhere: whole|entire area|region
答卷 成绩单: results: answer; report card
?圆满: well: successful conclusion; successfully
?成色 含金量 含绿量: worth: gold|green content; fineness
?基本形成: in place: basically formed
使用率 利用率: use: utilization rate
互补: complement: complementarity
涵盖 多个领域: in: covering|cover many|multiple field
全方位: in every way: all-round
得到: -: been effectively|further|significantly|continuously|greatly|fully; got
?水平: -: level
质效 提质增效: results: quality improvement; efficiency and
再创 再立新功 佳绩: do better still: create|make|achieve another|new|good|more; merit
累计: in all: accumulated; cumulatively
圆满 胜利: -: successfully|victoriously complete|closed|conclude|end; complete|conclude|end|closed successfully|victoriously
阶段性: (leave out): phased|staged|stage results|achievements|progress
破案率 化解率 办结率 到位率 覆盖率: -: detection|completion|resolution|solving|coverage rate
参考: -: useful|beneficial|valuable|helpful reference
动态: -: dynamic management|adjustment|monitoring
巩固: stronger: more consolidated
完成投资 完成: reach: was|were|be|been completed; complete … yuan
?里程 通车里程: length: mileage
换来: win: exchange; exchanged
人次 人次以上 万人次: people; visits: person times|trips|visits; person-times
`
