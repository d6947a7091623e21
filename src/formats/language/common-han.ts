/**
 * The Han characters that make up about three quarters of running modern
 * Chinese, news and official prose included: both scripts in one set, since a
 * text in either is to be told from the rare characters that a wrong decoding
 * brings up.
 */
const COMMON_SIMPLIFIED =
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里' +
  '用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实' +
  '日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政' +
  '美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员' +
  '解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件' +
  '计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象' +
  '完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运笔华省委会' +
  '议党组织中央改革推进加快落实坚持发展经济社会农村企业项目工作精神领导干部群众制度全面战略服务创新技术' +
  '投资市场人民政府国家主义思想习近平总书记同志会议要求支持提升积极促进加强完善保障健康教育文化环境生态' +
  '城乡区域合作开放安全稳定法律依法治理监督责任机制体系重大关键核心质量效益改善增长百千亿元年月日上午下' +
  '今明天早晚我们他们什么怎么因为所以但是如果虽然已经可以没有自己先生女士报告问题方面情况历史人类世界'

const COMMON_TRADITIONAL =
  '這個們來為國說時會對於著過發後裡裏種經麼學當沒動還進樣開從實軍無與長機將關點業間問戰應頭體見產製話內給門' +
  '兒東聲員論處義幾認條係氣題爾別變總電數報纔結務場計資許統區隊決馬書則聽達強難權設記類據邊張該規萬覺術領確' +
  '傳師觀讓識帶導爭運筆華議黨組織實堅農項幹眾創術積極並護環態鄉監責質憂長億歷習準優勢廣調動續標輸單號聯網轉節' +
  '線際車風飛頁須預頻顯養館騎體鮮麥龍僅價備傷億償優兩剛劃剝勞勝勵縣參雙叢員圖團塊塵壓壞壯奪婦孫寧寶審寫對導' +
  '屬歲崗嶺師幣庫廠廣彎後徑復徹懷態慶憲應戲戶執擴掃揚換損搶攝敵斷舊暫條樹橋檢櫃歐歡殘毀氣滅滿漢潔濟瀏灣燈營'

/** Whether a code point is one of the commonest Han characters of either script. */
export const isCommonHan = (codePoint: number): boolean => COMMON.has(codePoint)

const COMMON = new Set(Array.from(COMMON_SIMPLIFIED + COMMON_TRADITIONAL, (char) => char.codePointAt(0)!))
