import { choice, type DemoShop, goods } from './shop.js';

const ring = choice('圈口 Ring size', '11', '13', '15', '17');
const metal = choice('材质 Metal', '银 silver', '镀金 gold-plated');

export const ginkgoJewellery: DemoShop = {
  slug: 'ginkgo-jewellery',
  code: 'YX',
  name: ['银杏首饰', 'Ginkgo Jewellery'],
  company: '滁州市银杏首饰设计工作室',
  owner: '白露',
  story: [
    '琅琊寺那棵千年银杏，每年秋天掉下新的设计稿。',
    'The thousand-year-old ginkgo at Langya temple drops new designs every autumn.',
  ],
  notice: ['银饰终身免费清洗。', 'Silver cleaned free for life.'],
  address: '滁州市琅琊区天长东路 21 号',
  hours: '10:00-20:00',
  deliveryYuan: 6,
  freeFromYuan: 99,
  commissionBasisPoints: 700,
  schedule: 'INSTANT',
  wish: '潮流饰品',
  hue: 48,
  products: [
    ...goods('pendants', 'pendant', [
      [['银杏叶吊坠', 'Ginkgo leaf pendant'], [168, 198], [metal], ['叶脉按真叶翻模。', 'Cast from a real leaf.']],
      [
        ['锁骨链', 'Fine collarbone chain'],
        [128, 148],
        [metal],
        ['细，但能承重两公斤。', 'Fine, and holds two kilos.'],
      ],
      [
        ['平安扣', 'Jade peace ring'],
        [268, 398],
        [choice('大小 Size', '小 small', '大 large')],
        ['岫玉，配红绳。', 'Xiuyan jade on a red cord.'],
      ],
      [['生肖小牌', 'Zodiac tag'], 158, [metal], ['背面刻生日。', 'The birthday engraved behind.']],
      [
        ['珍珠项链', 'Pearl necklace'],
        [299, 459],
        [choice('珠径 Pearl', '6 毫米 mm', '8 毫米 mm')],
        ['淡水珠，每颗打结。', 'Freshwater, knotted between pearls.'],
      ],
    ]),
    ...goods('silver-rings', 'ring', [
      [['素圈银戒', 'Plain silver ring'], 88, [ring], ['可刻八个字。', 'Room for eight characters.']],
      [['山水戒指', 'Hills-and-water ring'], 138, [ring], ['环滁皆山也。', '“All round Chuzhou are hills.”']],
      [['莫比乌斯戒', 'Möbius ring'], 128, [ring], ['只有一个面。', 'It has only one side.']],
      [['情侣对戒', 'Pair of rings'], 238, [ring], ['两只一起卖，不拆。', 'Sold together, never apart.']],
    ]),
    ...goods('ear-studs', 'earring', [
      [['小银杏耳钉', 'Little ginkgo studs'], [78, 98], [metal], ['睡觉不用摘。', 'Sleep in them.']],
      [
        ['珍珠耳钉', 'Pearl studs'],
        [69, 99],
        [choice('珠径 Pearl', '5 毫米 mm', '7 毫米 mm')],
        ['面试标配。', 'For interviews.'],
      ],
      [['流苏耳线', 'Thread earrings'], 88, [metal], ['走路会闪。', 'They catch the light as you walk.']],
      [
        ['几何耳环', 'Geometric hoops'],
        [89, 109],
        [metal],
        ['左右不一样，故意的。', 'Left and right differ, on purpose.'],
      ],
    ]),
  ],
};
