import { choice, colour, type DemoShop, goods } from './shop.js';

export const longpanDigital: DemoShop = {
  slug: 'longpan-digital',
  code: 'LP',
  name: ['龙蟠数码', 'Longpan Digital'],
  company: '滁州龙蟠数码科技有限公司',
  owner: '钱进',
  story: [
    '大学城边的数码店，学生证有学生价，坏了当面修。',
    'Next to the university: student prices with a student card, repairs before your eyes.',
  ],
  notice: ['当日下单，校内宿舍楼下自取。', 'Order today, collect in front of your dormitory.'],
  address: '滁州市琅琊区龙蟠大道 300 号',
  hours: '09:00-21:30',
  deliveryYuan: 5,
  freeFromYuan: 99,
  commissionBasisPoints: 300,
  schedule: 'TWICE_A_MONTH',
  wish: '数码电子',
  hue: 198,
  products: [
    ...goods('headphones', 'headphones', [
      [
        ['头戴降噪耳机', 'Noise-cancelling headphones'],
        499,
        [colour('黑 black', '白 white')],
        ['自习室里听得见自己翻书。', 'You hear your own pages turn.'],
      ],
      [
        ['真无线耳机', 'True wireless earbuds'],
        [159, 259],
        [choice('版本 Version', '标准 standard', '降噪 noise-cancelling')],
        ['盒子掉了可以单配。', 'Lost the case? We sell just the case.'],
      ],
      [
        ['有线耳机', 'Wired earphones'],
        39,
        [choice('接口 Plug', '3.5 mm', 'USB-C')],
        ['考听力专用。', 'For listening exams.'],
      ],
      [
        ['骨传导耳机', 'Bone-conduction headphones'],
        369,
        [colour('黑 black', '橙 orange')],
        ['跑明湖听得见车。', 'Hear the traffic round the lake.'],
      ],
    ]),
    ...goods('speakers', 'speaker', [
      [
        ['桌面音箱一对', 'Pair of desk speakers'],
        229,
        [colour('木 wood', '黑 black')],
        ['宿舍友好音量。', 'Knows dormitory volume.'],
      ],
      [
        ['防水蓝牙音箱', 'Waterproof speaker'],
        179,
        [colour('蓝 blue', '红 red')],
        ['洗澡可以唱。', 'Sings in the shower.'],
      ],
    ]),
    ...goods('chargers', 'charger', [
      [['65 瓦充电头', '65-watt charger'], 99, [], ['一个头充电脑和手机。', 'One for laptop and phone.']],
      [
        ['一万毫安充电宝', 'Power bank 10,000 mAh'],
        [89, 109],
        [colour('白 white', '蓝 blue')],
        ['3C 认证，可带上高铁。', 'Certified; welcome on the train.'],
      ],
      [
        ['编织数据线', 'Braided cable'],
        [19.9, 29.9],
        [choice('长度 Length', '1 米 m', '2 米 m')],
        ['猫咬过，还能用。', 'Survived a cat.'],
      ],
      [['无线充电板', 'Wireless charging pad'], 79, [], ['放歪一点也充。', 'Charges even when you miss.']],
    ]),
    ...goods('keyboards', 'keyboard', [
      [
        ['87 键机械键盘', 'Mechanical keyboard, 87 keys'],
        [269, 289],
        [choice('轴体 Switch', '茶轴 brown', '静音红轴 silent red')],
        ['室友友好选静音轴。', 'Silent red, for roommates’ sake.'],
      ],
      [
        ['无线鼠标', 'Wireless mouse'],
        69,
        [colour('黑 black', '白 white', '粉 pink')],
        ['一节电池一年。', 'A year on one battery.'],
      ],
      [['扩展坞', 'USB-C hub'], 149, [], ['六合一，论文答辩救急。', 'Six ports for the day of your defence.']],
    ]),
  ],
};
