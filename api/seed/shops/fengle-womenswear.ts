import { colour, type DemoShop, goods, size } from './shop.js';

const fit = size('S', 'M', 'L');

export const fengleWomenswear: DemoShop = {
  slug: 'fengle-womenswear',
  code: 'FL',
  name: ['丰乐衣橱', 'Fengle Wardrobe'],
  company: '滁州丰乐女装有限公司',
  owner: '许曼',
  story: ['每周三上新，只做三十件，卖完不补。', 'New pieces every Wednesday, thirty of each, never again.'],
  notice: ['周三晚七点上新。', 'New arrivals on Wednesdays at seven in the evening.'],
  address: '滁州市琅琊区丰乐大道 588 号苏宁广场二层',
  hours: '10:00-22:00',
  deliveryYuan: 8,
  freeFromYuan: 199,
  commissionBasisPoints: 600,
  schedule: 'MONTHLY',
  wish: '精品女装',
  hue: 318,
  products: [
    ...goods('day-dresses', 'dress', [
      [['碎花茶歇裙', 'Floral tea dress'], 239, [fit], ['腰线藏一点午饭。', 'The waist forgives lunch.']],
      [
        ['针织吊带长裙', 'Knitted slip dress'],
        269,
        [colour('燕麦 oat', '黑 black'), fit],
        ['叠穿一年四季。', 'Layered, it lasts all year.'],
      ],
      [
        ['衬衫式连衣裙', 'Shirt dress'],
        259,
        [colour('白 white', '雾蓝 mist'), fit],
        ['熨一次，穿一天。', 'One pressing, one whole day.'],
      ],
      [
        ['海边度假裙', 'Holiday dress'],
        299,
        [fit],
        ['滁州没有海，有明湖。', 'There is no sea here, but there is Ming lake.'],
      ],
    ]),
    ...goods('blouses', 'shirt', [
      [
        ['真丝飘带衬衫', 'Silk bow blouse'],
        399,
        [colour('象牙 ivory', '豆沙 rose'), fit],
        ['十六姆米桑蚕丝。', 'Sixteen momme mulberry silk.'],
      ],
      [
        ['法式方领上衣', 'Square-neck top'],
        129,
        [colour('白 white', '奶黄 butter', '黑 black'), fit],
        ['锁骨友好。', 'Kind to collarbones.'],
      ],
      [
        ['条纹棉衫', 'Striped cotton top'],
        99,
        [fit],
        ['百搭，所以做了第三次。', 'Goes with everything; now in its third run.'],
      ],
    ]),
    ...goods('womens-knitwear', 'shirt', [
      [
        ['羊绒开衫', 'Cashmere cardigan'],
        599,
        [colour('驼 camel', '灰 grey'), fit],
        ['空调房的朋友。', 'A friend in air-conditioned rooms.'],
      ],
      [
        ['短款马海毛衣', 'Cropped mohair'],
        289,
        [colour('抹茶 matcha', '樱粉 sakura'), fit],
        ['掉毛率 0 我们测过。', 'It does not shed; we checked.'],
      ],
      [['麻花毛衣', 'Cable-knit jumper'], 259, [fit], ['奶奶同款，轻一半。', 'Grandmother’s, at half the weight.']],
    ]),
    ...goods('pleated-skirts', 'skirt', [
      [
        ['百褶半裙', 'Pleated skirt'],
        189,
        [colour('藏青 navy', '卡其 khaki'), fit],
        ['褶子机洗不散。', 'The pleats survive the machine.'],
      ],
      [['牛仔 A 字裙', 'Denim A-line'], 169, [fit], ['口袋装得下手机。', 'Pockets that hold a phone.']],
      [
        ['缎面长裙', 'Satin midi'],
        219,
        [colour('香槟 champagne', '墨绿 emerald'), fit],
        ['走路有声音。', 'It whispers when you walk.'],
      ],
    ]),
  ],
};
