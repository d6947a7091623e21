/**
 * Where each syllable begins and ends among the characters as dictionaries
 * order them by sound, then characters that are read so besides, or that stand
 * elsewhere: `syllable first last`, both ends in one where they are the same.
 */
const SYLLABLES =
  'a 阿啊 呵腌;ai 哎碍;an 安暗;ang 肮盎;ao 凹澳;ba 八吧;bai 掰稗;ban 扳瓣;bang 邦镑;bao 包爆 剥刨曝瀑;bei 卑辈 臂;ben 奔笨 夯;' +
  'beng 崩蹦 蚌;bi 逼璧 贲辟拂秘泌;bia  吧;bian 边辫;biao 杓表;bie 憋瘪;bin 宾摈;bing 冰病 槟屏;bo 拨卜 柏般薄泊;bu 补簿 堡卜;ca 嚓擦;' +
  'cai 猜蔡;can 参灿;cang 仓藏;cao 操草;ce 册策;cen 岑;ceng 层蹭;cha 叉差 嚓刹喳;chai 拆豺 差;chan 掺颤 崭;chang 昌唱 长裳倘;' +
  'chao 抄炒 绰剿;che 车澈 尺;chen 郴称;cheng 撑秤 称铛;chi 吃翅 匙郗;chong 充宠 涌重;chou 抽臭;chu 出矗;chuai 揣;chuan 川钏;' +
  'chuang 疮创 囱;chui 吹锤 椎;chun 春蠢;chuo 戳辍 缀;ci 疵赐;cong 匆琮;cou 凑;cu 粗蹴 卒;cuan 蹿爨 攒;cui 崔翠 衰;cun 村寸;' +
  'cuo 搓错;da 搭瘩;dai 呆黛;dan 丹澹;dang 当档;dao 刀稻;de 得的;deng 灯瞪 澄;di 氐蒂 的地绦;dian 掂靛;diao 刁掉;die 爹蹀;' +
  'ding 丁锭 町;diu 丢;dong 东洞;dou 都窦;du 嘟蠹 都;duan 端锻;dui 堆兑;dun 吨遁;duo 多跺 驮;e 讹鳄 阿哦;ei 诶;en 恩;er 儿贰;fa 发珐;' +
  'fan 帆梵 蕃;fang 方放;fei 飞费;fen 分粪;feng 丰缝;fo  佛;fou 否;fu 夫覆 脯;ga 嘎噶 胳疙咖伽戛;gai 该概 芥;gan 甘赣;gang 冈杠 扛;' +
  'gao 皋郜;ge 戈铬 盖蛤;gei 给;gen 根跟;geng 庚更;gong 工贡;gou 勾够;gu 估雇 贾;gua 瓜褂 呱;guai 乖怪;guan 关罐;guang 光逛;' +
  'gui 归跪 傀炔匮炅;gun 辊棍;guo 呙过 涡;ha 哈蛤 虾;hai 咳氦;han 酣翰;hang 夯航 吭行;hao 蒿皓 镐;he 诃壑 貉吓;hei 黑嘿;hen 痕恨;' +
  'heng 亨衡;hong 轰鸿;hou 侯候;hu 乎鹱 鹄;hua 花桦 豁;huai 怀坏;huan 欢豢 还;huang 荒幌;hui 灰慧 桧溃;hun 昏混;huo 豁霍;' +
  'ji 丌骥 给奇骑;jia 加稼 挟;jian 奸箭 槛;jiang 江酱;jiao 交酵 嚼觉校;jie 阶借 藉楷;jin 巾靳;jing 京镜 劲;jiong 迥窘;jiu 纠鹫;' +
  'ju 居踞 枸桔;juan 娟鄄 圈;jue 撅攫 角;jun 军竣 龟;ka 咖卡;kai 开楷 岂;kan 刊瞰 嵌;kang 康炕;kao 考靠;ke 苛课 咳;ken 肯啃 龈;' +
  'keng 吭坑;kong 空控;kou 抠蔻;ku 枯酷;kua 夸跨;kuai 块筷;kuan 宽款;kuang 匡眶;kui 亏馈 隗;kun 坤困;kuo 扩廓;la 垃啦;lai 来赖;' +
  'lan 兰滥;lang 郎阆;lao 捞酪 潦;le 乐勒;lei 雷累 勒;leng 棱愣;li 哩痢;lia 俩;lian 奁链;liang 良量 靓俩;liao 撩镣 了;lie 咧裂;' +
  'lin 拎蔺;ling 伶呤 棱;liu 溜鹨 碌;lo  咯;long 龙拢 弄;lou 娄漏 露;lu 噜露;luan 孪乱;lun 抡论;luo 罗落 咯烙;' +
  'lv  驴吕铝侣旅履屡缕虑氯律率滤绿;lve  掠略;ma 妈嘛 么抹;mai 埋脉;man 蛮蔓 埋;mang 邙莽;mao 猫貌;me 么;mei 没魅 谜;men 门们;meng 萌梦 氓;' +
  'mi 眯蜜;mian 眠面;miao 苗庙 缪;mie 乜蔑;min 民敏;ming 名命;miu 谬 缪;mo 摸默 貉脉没;mou 牟某;mu 母穆 姥模牟;na 拿钠;nai 乃耐;' +
  'nan 男楠;nang 囊;nao 挠淖;ne 讷呢 哪;nei 馁内 哪;nen 嫩;neng 能;ni 妮腻 呢;nian 拈念 粘;niang 娘酿;niao 鸟尿 溺;nie 捏孽 乜;' +
  'nin 您;ning 宁泞;niu 牛钮 拗;nong 农弄;nu 奴怒;nuan 暖;nuo 挪糯 那娜;nv  女;nve  虐疟;o 哦;ou 欧沤 区;pa 趴怕 扒耙;pai 拍湃 迫;' +
  'pan 潘畔 扳般番胖;pang 乓胖 膀磅;pao 抛疱;pei 呸配;pen 喷盆;peng 抨碰;pi 批譬 裨否;pian 偏骗 扁便;piao 飘漂 朴;pie 撇瞥;pin 拼聘 拚;' +
  'ping 乒萍 冯;po 坡魄 朴;pou 剖;pu 仆曝 堡埔;qi 七器 缉;qia 掐洽;qian 千歉 纤;qiang 呛抢;qiao 悄鞘 蕉壳;qie 且箧 伽茄趄砌;qin 亲沁 覃;' +
  'qing 青罄;qiong 穷琼;qiu 丘糗 仇龟;qu 区趣 戌;quan 圈券;que 炔榷 芍;qun 裙群;ran 然染;rang 瓤让;rao 饶绕;re 惹热 若;ren 人韧;' +
  'reng 扔仍;ri 日;rong 戎冗;rou 柔肉;ru 如褥;ruan 阮软;rui 蕊瑞;run 闰润;ruo 若弱;sa 撒萨;sai 塞赛;san 三散;sang 桑丧;sao 搔嫂;' +
  'se 色瑟 塞;sen 森;seng 僧;sha 杀霎;shai 筛晒;shan 山赡 掺禅单掸栅;shang 伤裳;shao 捎哨 杓召;she 奢摄 拾;shei 谁;shen 申慎 参;' +
  'sheng 升嵊;shi 尸匙 什似峙;shou 收瘦;shu 书漱 俞;shua 刷耍;shuai 衰帅 率;shuan 拴栓;shuang 双爽 泷;shui 水睡;shun 吮瞬;' +
  'shuo 说硕;si 丝肆 厕伺俟;song 松颂;sou 搜嗽;su 苏蔌;suan 酸算;sui 虽邃 尿;sun 孙隼;suo 唆锁 莎;ta 他蹋 沓;tai 胎酞;tan 坍碳 弹澹镡;' +
  'tang 汤趟;tao 涛套 叨;te 特;teng 疼藤;ti 剔嚏;tian 天舔 佃;tiao 挑跳 调;tie 帖铁;ting 厅艇;tong 通痛 峒;tou 偷透 钭;tu 凸兔;' +
  'tuan 湍团;tui 推褪;tun 吞臀 囤褪;tuo 托唾 拓;wa 挖哇 凹;wai 歪外;wan 弯腕 莞娩;wang 汪望;wei 危魏;wen 温汶;weng 翁瓮;wo 挝斡;' +
  'wu 乌雾 恶;xi 夕隙 诶腊栖郄褶;xia 虾夏 厦;xian 仙腺 铣;xiang 乡橡 降;xiao 宵啸 削;xie 些蟹 解颉页;xin 心衅 莘;xing 星性 省;xiong 凶熊;' +
  'xiu 休嗅 臭宿;xu 吁蓄 畜;xuan 轩眩;xue 削谑;xun 勋殉 荤浚;ya 丫呀;yan 烟燕 铅殷;yang 央漾;yao 幺耀 侥疟铫;ye 掖腋 咽拽;yi 一臆 芸;' +
  'yin 因印;ying 应硬;yo 哟;yong 佣用;you 优鼬 繇;yu 纡鹬 畲蔚尉吁粥;yuan 冤愿 芫;yue 曰越 乐钥;yun 晕蕴;za 匝咋 咱扎;zai 灾载 仔;' +
  'zan 咱赞;zang 赃葬 藏;zao 遭躁;ze 则责 咋;zei 贼;zen 怎;zeng 增赠 曾综;zha 扎榨 查轧咋;zhai 斋寨 翟祭择;zhan 沾蘸 颤;zhang 张瘴;' +
  'zhao 招肇 朝嘲着濯;zhe 遮着;zhen 贞震;zheng 争症;zhi 之雉;zhong 中重;zhou 州籀 繇;zhu 朱铸;zhua 抓 挝爪;zhuai 拽;zhuan 专篆 传;' +
  'zhuang 妆撞 幢僮;zhui 追赘;zhun 谆准 屯;zhuo 拙濯 着琢;zi 孜眦 吱;zong 宗纵 枞;zou 邹揍;zu 租祖;zuan 钻纂 赚;zui 嘴醉 咀;' +
  'zun 尊遵 俊;zuo 昨做 撮柞'

interface Stretch {
  readonly syllable: string
  readonly first: string
  readonly last: string
}

const syllables = new Set<string>()
const besides = new Map<string, string[]>()
const stretches: Stretch[] = []
for (const line of SYLLABLES.split(';')) {
  const [syllable = '', ends = '', others = ''] = line.split(' ')
  syllables.add(syllable)
  for (const char of others) besides.set(char, [...(besides.get(char) ?? []), syllable])
  if (ends) stretches.push({ syllable, first: ends[0]!, last: ends.at(-1)! })
}

const bySound = new Intl.Collator('zh-u-co-pinyin')
/** An engine without that order would put characters under sounds they do not have. */
const knowsSounds = stretches.every(
  ({ first, last }, k) =>
    bySound.compare(first, last) <= 0 && (k === 0 || bySound.compare(stretches[k - 1]!.last, first) < 0),
)
const HAN = /^[\u4e00-\u9fff]$/
const known = new Map<string, readonly string[]>()

/** Hanyu Pinyin readings of a simplified character, in lower case without tones, ü as v; none if it is rare. */
export function readingsOf(char: string): readonly string[] {
  if (!knowsSounds || !HAN.test(char)) return []
  let readings = known.get(char)
  if (!readings) {
    const first = usual(char)
    readings = [...(first === undefined ? [] : [first]), ...(besides.get(char) ?? [])]
    known.set(char, readings)
  }
  return readings
}

/** The syllable in whose stretch the character stands. */
function usual(char: string): string | undefined {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (bySound.compare(stretches[middle]!.first, char) <= 0) low = middle + 1
    else high = middle
  }
  const stretch = stretches[low - 1]
  return stretch && bySound.compare(char, stretch.last) <= 0 ? stretch.syllable : undefined
}

/** Cuts letters into as many syllables as asked; null where that cannot be done. */
export function cutSyllables(letters: string, count: number): string[] | null {
  if (count === 1) return syllables.has(letters) ? [letters] : null
  for (let length = Math.min(6, letters.length - 1); length > 0; length--) {
    const first = letters.slice(0, length)
    if (!syllables.has(first)) continue
    const rest = cutSyllables(letters.slice(length), count - 1)
    if (rest) return [first, ...rest]
  }
  return null
}
