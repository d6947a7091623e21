/** Schools, teachers and pupils. */
export const SCHOOLS = `
满意的教育: good schools: satisfy|satisfaction & education
学位: school places: degree & add|new|increase|provide|school
大班额: oversized classes: large|big class; class size
?办学: schools: running
阳光招生 阳光: open: sunshine
铸魂 润心: form character: cast; soul; moisten; nourish
大先生: model teacher: big|great mister|sir|gentleman
?减负: lighter load: burden
?名师 名校 名医: leading: famous
进校园 进社区 进企业 进农村 五进 六进: taken to schools …: enter|into campus|community|enterprises|schools|countryside; five|six entry|entries|advances
护学岗 护学: school crossing patrol: school|student protection|guard|escort; protect|escort … school
开学第一课 第一课: first lesson: first class|lesson
课后服务 延时服务: after-school care: after-class|after-school service|services; delay|delayed|extended service
控辍保学 辍学: keep children in school: control dropout; dropout; drop out
学子: students: student|school sons; scholars; students of
助学: help with school costs: student aid|assistance|aiding; aid|assist|help … student|study
书香: love of reading: scholarly; fragrance; fragrant
小手拉大手: children teach their parents: small|little hand|hands; hand & big
护苗 幼苗: protect children: seedling; protect … seedlings
立德树人: foster virtue: lide|stand|establish|set|build virtue|morality|people|moral|and; set|establish|cultivating morality|people
双减 “双减”: easing the burden on pupils: dual reduction; double|dual minus|reduce
思政课 思政 大思政课 课程思政: political education: ideological and political
五育并举 五育 德智体美劳: all-round education: five education|birth|nurturing|simultaneously; morality|moral intelligence|wisdom|intellectual|body; moral intellectual
家校 家校共育 家校社: home and school: home-school; family|home school|and & co-education|education|joint|together; home school
教书育人 育人 师德师风 师德: teach: teach and|book & educate|people; educating people; teacher ethics|morality|style|virtue
四有 “四有”好老师 大先生: good teacher: four have|yes|some; four
`
