import { choice, type DemoShop, goods } from './shop.js';

const box = choice('规格 Pack', '袋装 bag', '礼盒 gift box');

export const langyaGifts: DemoShop = {
  slug: 'langya-gifts',
  code: 'LY',
  name: ['琅琊山礼', 'Langya Mountain Gifts'],
  company: '滁州市琅琊山礼贸易有限公司',
  owner: '程志远',
  story: [
    '把滁菊、山茶和老手艺装进一只盒子，带回家给长辈。',
    'Chuzhou chrysanthemum, mountain tea and old crafts in one box to bring home.',
  ],
  notice: ['新滁菊已上架，礼盒可代写贺卡。', 'This year’s chrysanthemum is in; we write the card for you.'],
  address: '滁州市琅琊区会峰西路 66 号',
  hours: '09:00-19:30',
  deliveryYuan: 6,
  freeFromYuan: 99,
  commissionBasisPoints: 500,
  schedule: 'TWICE_A_MONTH',
  wish: '鲜花礼品',
  hue: 42,
  products: [
    ...goods('tea', 'box', [
      [
        ['滁菊胎菊茶', 'Chuzhou chrysanthemum buds'],
        [38, 128],
        [box],
        ['四大名菊之一，九蒸九晒只取胎菊。', 'One of the four famed chrysanthemums; buds only.'],
      ],
      [
        ['琅琊毛峰', 'Langya Maofeng green tea'],
        [68, 198],
        [box],
        ['清明前手采，一芽一叶。', 'Picked by hand before Qingming, one bud with one leaf.'],
      ],
      [
        ['西涧春雪', 'West Brook Spring Snow'],
        [88, 268],
        [box],
        ['名字来自韦应物的诗。', 'Named after a line by Wei Yingwu.'],
      ],
      [
        ['桂花红茶', 'Osmanthus black tea'],
        [45, 118],
        [box],
        ['桂花来自南谯的老树。', 'The osmanthus comes from old trees in Nanqiao.'],
      ],
      [
        ['功夫茶具六件', 'Six-piece tea set'],
        228,
        [choice('釉色 Glaze', '青瓷 celadon', '天目 tenmoku')],
        ['一壶一海四杯，够一家人。', 'Pot, pitcher, four cups: enough for a family.'],
      ],
    ]),
    ...goods('craft', 'box', [
      [
        ['凤画书签套装', 'Phoenix-painting bookmarks'],
        36,
        [],
        ['凤阳凤画，五枚一套。', 'From Fengyang’s painted phoenixes; five in a set.'],
      ],
      [
        ['凤阳花鼓小摆件', 'Little Fengyang flower drum'],
        [58, 98],
        [choice('大小 Size', '小 small', '大 large')],
        ['真皮鼓面，真的能敲。', 'Real skin: it really sounds.'],
      ],
      [
        ['天长雕漆首饰盒', 'Lacquered jewellery box'],
        [168, 258],
        [choice('层数 Drawers', '一层 one', '两层 two')],
        ['二十八道漆，急不来。', 'Twenty-eight coats; it cannot be hurried.'],
      ],
      [
        ['手工艾草香囊', 'Mugwort sachet'],
        19.9,
        [choice('图案 Pattern', '醉翁亭 pavilion', '琅琊松 pine', '滁菊 flower')],
        ['端午剩下的艾草不浪费。', 'Nothing of the festival’s mugwort is wasted.'],
      ],
      [
        ['竹编果篮', 'Bamboo fruit basket'],
        [49, 79],
        [choice('直径 Width', '22 厘米 cm', '30 厘米 cm')],
        ['来安老竹匠编，一天三只。', 'Woven in Lai’an, three a day.'],
      ],
      [['贡菊枕', 'Chrysanthemum pillow'], 118, [], ['安睡，夏天也不闷。', 'For quiet sleep, even in summer.']],
      [
        ['醉翁亭木质拼图', 'Wooden puzzle of the pavilion'],
        [59, 89],
        [choice('片数 Pieces', '200', '500')],
        ['拼完可以背一遍醉翁亭记。', 'Time enough to recite the whole essay.'],
      ],
      [
        ['伴手礼「山水之间」', 'Gift set “Between hills and water”'],
        [99, 199],
        [choice('规格 Pack', '两样 two', '四样 four')],
        ['茶、糕、香、签，送人刚好。', 'Tea, cake, incense, bookmark.'],
      ],
    ]),
  ],
};
