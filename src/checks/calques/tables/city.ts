/** Streets, homes and what is done to them. */
export const CITY = `
大街小巷: every street: streets and
换新颜 蝶变 蜕变: changed: new look; butterfly; transformation
星罗棋布: many: star; dotted; chess
生活圈 通勤圈: within reach: circle
触手可及: close by: touch; within reach; at hand
面子 里子: outside and inside: face; lining
?管网: pipes: pipe|pipeline network
?加装电梯: install lifts: elevator & add|install
停车难 行路难 出行难 入园难 上学难 办事难: hard to: difficult|difficulty
路长 街长 楼长 片长: person answerable: road|street|building chief|length|head
占道经营 划行归市 摊贩: street vendors: occupy; row; industry; vendor
乱停 乱放 乱搭 乱象: disorder: random; messy
?市容: tidy streets: appearance
绣: with care: embroider; embroidery
?风尚 新风: customs: fashion
街道 镇街: subdistrict: street
?文明城市 创城 创建: (campaign for a title): civilized city; creation|create|creating of|work|city|activities
城中村 老旧小区 老旧小区改造: old neighbourhoods: old community|cell|district
烟火气 烟火: bustle: fireworks; firework
绣花功夫 绣花: painstaking care: embroidery; kung|skill|effort
`
