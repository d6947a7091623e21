/** Counters and hotlines, and help for old people, children and whoever is in need. */
export const SERVICES = `
用足用好 用好用足: benefit fully from: enough
免申即享 应享尽享: without applying: enjoy
走流程: try procedures: process; walk
?安心 放心 舒心: without worry: peace of mind; rest assured; at ease
绿色通道: quick passage: green channel
烦心事 揪心事: troubles: trouble of
下足: take pains: enough
?床位: beds: nursing|elderly|old|care bed
托位 托育: nursery places: nursery|childcare|trust place|position|seat|point
?食堂: canteen: elderly|community canteen
?上门: home: deliver … door; to the door
热腾腾 热乎乎: hot: steaming
适老化: for the elderly: aging
?诉求: requests: demand|appeal of
办结: done: completion
聪明: smart: smarter; wiser
守门人 守护神: guard: gatekeeper; saint
困难群众 困难群体 特殊群体: people in need: difficult|special|needy mass|people|group
?志愿: volunteers: volunteer service
?好评 欢迎 喜爱: well liked: unanimous
?便民 便利: handy: convenience; convenient
暖心 贴心: kind: heart-warming; intimate
银发: older people: silver
?一站式 一条龙: all in one: one-stop
老龄化: ageing: deepening of
医养 康养: care and treatment: medical|health care and
?一次性补贴 补贴: grant: one-time subsidy
?重点人群 重点群体: those most in need: key population|group
幸福院 敬老院: home for the elderly: happiness home|homes|courtyard
政务服务中心 政务服务: government service center: political service
窗口: counter: window staff|personnel|staffs|workers|service
点对点 一对一: directly: point-to-point
优抚: benefits: special|preferential care
最后一米 最后一百米: (to the end): last meter|100|metre
?线上线下: online and in person: online and offline
为民: for the people: for people
优待 安置: benefits, jobs: preferential treatment; resettlement and|measures
温度 有温度: humane; caring: temperature; warmth
送温暖 送清凉 送祝福 送关怀 送教 送药: bring: send|sending|sent|deliver|delivering … warmth|warm|cool|coolness|blessing|blessings|care|medicine|teaching
爱心企业 爱心人士 爱心: donors: caring|love|loving enterprise|enterprises|people|person|heart|hearts|team; love
一网通办 一窗受理 一窗通办 跨省通办: all in one place online: one network|net|window|netcom; one-stop office|network; cross-provincial|inter-provincial office|handling|general
少跑腿 多跑路 跑腿: fewer errands: run less|fewer|more|legs|errands; errands
一件事 高效办成一件事: one-stop service: one thing; a thing
`
