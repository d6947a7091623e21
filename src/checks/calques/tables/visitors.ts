/** Shows, sights, guests and what they buy. */
export const VISITORS = `
?一派: -: scene of
画卷 图景: -: scroll; picture
绘就 描绘 擘画: -: draw; paint
火爆 红火: popular: hot
诗和远方 远方: art and travel: poetry; distance; distant
文脉: heritage: context; vein
活化 活起来: use: activation; alive
?传承: keep alive: inherit; inheritance
?文创: souvenirs: cultural|literary and creative
多点开花 绽放: everywhere: bloom; blossom
奏响 唱响: -: play; sing
?人头攒动 热闹非凡 游人如织 人山人海: crowded: crowded with; lively
宾至如归: welcome: being|feel at home; warmth of
最美 “最美”: admired: most beautiful
于一体: has: integrate
?餐饮 客流高峰: busiest: ushered in; usher; peak of
伴手礼: souvenir: companion|hand gift
精品线路 旅游线路: tour: boutique; tourism|tourist route|line
深挖: draw on: dig|dug deep
拉开帷幕 拉开序幕 启幕 拉开大幕: open: curtain; prelude; kick off
?隆重 隆重举行 盛大: -: grand; grandly; solemnly
?精彩 精彩纷呈: fine: wonderful; splendid; brilliant
纷至沓来 络绎不绝 慕名而来: flock: endless stream; one after another; stream of; admire|admiring|fame|reputation
盛宴 视觉盛宴 大餐: treat: feast; banquet
流连忘返: want to stay: linger; lingering; forget … return; forgot … return; reluctant
如诗如画 如梦如幻 诗情画意 仙境: lovely: poem|poetic|poetry and|like; dream; dreamlike; fairyland; picturesque
相得益彰 交相辉映: set each other off: complement; radiance; shine each|together
四面八方 八方 天南海北: everywhere: all|eight direction|directions|side|sides; all over
为媒 为桥 为介: through: medium; media; matchmaker; bridge
宾客 天下客 八方客: visitors: guest|guests of|from|under|world
乡愁: home: nostalgia; homesickness; homesick
老字号: old brand: time-honored; old brand|shop|name|font
流量 “流量” 引流: visitors: flow; traffic; drainage
接待游客 接待 游客接待: have visitors: receive|received … tourist|tourists|visitor|visitors; reception
眼福 口福: enjoy: feast|eyes
文旅 文旅融合 农文旅 农旅融合: culture and tourism: cultural travel|brigade; literary
研学 研学旅行: study tour: research and
打卡 打卡地 网红 出圈: popular spot: punch|card|clock; punch-in; circle
非遗 非物质文化遗产: intangible heritage: non-legacy|non-heritage|non-relic; non legacy|heritage|relic|material
素有 美誉: known as: enjoy|enjoys|has|have … reputation|fame|name of
`
