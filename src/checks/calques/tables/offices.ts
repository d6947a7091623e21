/** What offices and those who hold them are called. */
export const OFFICES = `
专班: task force: special|work class|shift|squad
省城: provincial capital: provincial city
?机关: offices: organ
县长: county magistrate: county mayor|chief|governor
县域: county: county area|territory
财政局 财政厅: finance bureau: treasury|fiscal bureau|department
消防救援 消防救援支队: fire and rescue brigade: fire rescue detachment|brigade|team
新闻办 政府新闻办: information office: news office
自然资源和规划: natural resources and planning: natural resources planning bureau
监委主任: chair of the Supervisory Commission: director of … supervisory|supervision
组织部部长 宣传部部长 统战部部长 武装部部长 人武部部长 组织部长 宣传部长: head of the … Department: minister
支队长 大队长: head of the …: detachment|brigade leader; captain
领导小组组长 巡察组组长 专班组长: head: leader of the … group|team; group|team leader
挂职: second: temporary post|position|job|duty
人社 住建 发改 文旅局 工信: (full name): human society|social|resources; housing construction|and; cultural travel|tourism; development reform|and; industry information
?民族 各族群众 各族: people of all ethnic groups: all ethnic|nationalities; people of all
县委办 市委办 区委办 政府办: the committee’s office: committee office; government office; party office
人大常委会 人大: the congress: director of … congress
?住房和城乡建设 人力资源和社会保障 自然资源 市场监督管理 生态环境 农业农村: the city’s, the county’s bureau of …: municipal|county|district|provincial human|housing|natural|market|ecological|agriculture|agricultural
`
