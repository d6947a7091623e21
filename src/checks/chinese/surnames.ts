/** The commonest surnames: all but a few in a hundred people in China have one of them. */
const SINGLE =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石' +
  '廖贾夏韦傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳' +
  '翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟' +
  '艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎' +
  '甄丛仲虞敖巩明佘池查麻苑迟邝闻封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由'
const DOUBLE = new Set(
  '欧阳 司马 诸葛 上官 夏侯 皇甫 尉迟 公孙 慕容 令狐 司徒 东方 独孤 南宫 端木 申屠 长孙 宇文 轩辕 呼延'.split(
    ' ',
  ),
)
const single = new Set(SINGLE)
const firstOfTwo = new Set(Array.from(DOUBLE, ([first]) => first!))

/** Length of the surname that may begin at a place of a simplified text: 2, 1 or 0. */
export function surnameAt(folded: string, at: number): number {
  const first = folded[at] ?? ''
  if (firstOfTwo.has(first) && DOUBLE.has(folded.slice(at, at + 2))) return 2
  return single.has(first) ? 1 : 0
}
