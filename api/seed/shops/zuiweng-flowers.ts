import { choice, type DemoShop, goods } from './shop.js';

const wrap = choice('包装 Wrapping', '牛皮纸 kraft paper', '雾面纸 frosted paper');

export const zuiwengFlowers: DemoShop = {
  slug: 'zuiweng-flowers',
  code: 'ZW',
  name: ['醉翁花坊', 'Zuiweng Flowers'],
  company: '滁州市醉翁花坊花艺有限公司',
  owner: '吴静怡',
  story: [
    '开在琅琊古道口的花店，清晨五点去花市挑花，当天的花只卖当天。',
    'A flower shop where the old Langya road begins. We choose at the market at five and sell the day’s flowers that day.',
  ],
  notice: [
    '城区下单两小时内送到，晚八点后次日送。',
    'Within two hours in the city; orders after eight go out next morning.',
  ],
  address: '滁州市琅琊区琅琊古道 18 号',
  hours: '07:30-20:30',
  deliveryYuan: 8,
  freeFromYuan: 168,
  commissionBasisPoints: 500,
  schedule: 'INSTANT',
  wish: '鲜花礼品',
  hue: 345,
  products: [
    ...goods('roses', 'bouquet', [
      [
        ['十一枝红玫瑰', 'Eleven red roses'],
        129,
        [wrap],
        ['昆明红玫瑰，去刺醒花四小时。', 'From Kunming, thorns off, four hours in water before they leave.'],
      ],
      [
        ['十九枝香槟玫瑰', 'Nineteen champagne roses'],
        188,
        [wrap],
        ['颜色像傍晚的清流河。', 'The colour of the Qingliu river in the evening.'],
      ],
      [
        ['三十三枝粉玫瑰', 'Thirty-three pink roses'],
        298,
        [wrap],
        ['求婚成功率我们不敢保证，花头保证。', 'We cannot promise the yes; we promise the blooms.'],
      ],
      [
        ['九十九枝红玫瑰', 'Ninety-nine red roses'],
        699,
        [wrap],
        ['请提前一天预订，两个人抱才稳。', 'Order a day ahead; better carried by two.'],
      ],
      [
        ['永生玫瑰玻璃罩', 'Preserved rose under glass'],
        [158, 198],
        [choice('颜色 Colour', '经典红 red', '雾霾蓝 dusty blue')],
        ['放三年也不谢，别晒太阳。', 'Keeps three years out of the sun.'],
      ],
    ]),
    ...goods('mixed', 'bouquet', [
      [
        ['向日葵与尤加利', 'Sunflowers and eucalyptus'],
        98,
        [wrap],
        ['送毕业生最多的一束。', 'The one most graduates are given.'],
      ],
      [
        ['康乃馨母亲花束', 'Carnations for mother'],
        108,
        [wrap],
        ['十六枝康乃馨，附手写卡片。', 'Sixteen carnations and a card written by hand.'],
      ],
      [
        ['野趣小花束', 'A small wild bunch'],
        [45, 68],
        [choice('大小 Size', '小 small', '中 medium')],
        ['当天有什么扎什么，惊喜价。', 'Whatever the day brought, at a friendly price.'],
      ],
      [
        ['开业花篮', 'Opening-day flower stand'],
        [168, 258],
        [choice('层数 Tiers', '单层 one', '双层 two')],
        ['带贺条，城区免费送货到店门口。', 'With your congratulations on a ribbon, set up at the door.'],
      ],
    ]),
    ...goods('desk-plants', 'plant', [
      [
        ['龟背竹', 'Monstera'],
        [39, 69],
        [choice('盆径 Pot', '12 厘米 cm', '18 厘米 cm')],
        ['叶子开背才算长大。', 'It is grown up when its leaves split.'],
      ],
      [
        ['琴叶榕', 'Fiddle-leaf fig'],
        [88, 168],
        [choice('高度 Height', '60 厘米 cm', '120 厘米 cm')],
        ['喜欢窗边，不喜欢搬家。', 'Loves a window, hates moving house.'],
      ],
      [['水培绿萝', 'Pothos in water'], 25, [], ['忘了浇水也没关系。', 'Forgives you.']],
    ]),
    ...goods('orchids', 'plant', [
      [
        ['蝴蝶兰盆栽', 'Moth orchids in a pot'],
        [128, 238],
        [choice('枝数 Stems', '两枝 two', '四枝 four')],
        ['花期两个月以上，年节送人体面。', 'In flower for two months and more; a proper present.'],
      ],
    ]),
  ],
};
