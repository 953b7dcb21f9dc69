import { colour, type DemoShop, goods, size } from './shop.js';

const fit = size('40', '41', '42', '43', '44');

export const huifengShoes: DemoShop = {
  slug: 'huifeng-shoes',
  code: 'HF',
  name: ['会峰鞋庄', 'Huifeng Shoes'],
  company: '滁州会峰鞋业有限公司',
  owner: '马国强',
  story: [
    '楼下修鞋，楼上卖鞋，卖出去的都包修一年。',
    'Downstairs we mend, upstairs we sell; whatever we sell we mend for a year.',
  ],
  notice: ['本店售出皮鞋一年内免费换跟。', 'New heels free within a year.'],
  address: '滁州市琅琊区会峰东路 115 号',
  hours: '08:30-20:00',
  deliveryYuan: 8,
  freeFromYuan: 199,
  commissionBasisPoints: 500,
  schedule: 'TWICE_A_MONTH',
  wish: '流行男鞋',
  hue: 26,
  products: [
    ...goods('mens-trainers', 'trainer', [
      [['小白板鞋', 'Plain white trainers'], 199, [fit], ['鞋边可以用牙刷刷。', 'Clean the edge with a toothbrush.']],
      [
        ['复古跑鞋', 'Retro runners'],
        259,
        [colour('灰 grey', '藏青 navy'), fit],
        ['父亲那双的颜色。', 'In the colours your father wore.'],
      ],
      [
        ['帆布鞋', 'Canvas shoes'],
        99,
        [colour('黑 black', '白 white'), fit],
        ['机洗请装袋。', 'Machine-wash in a bag.'],
      ],
      [['透气网面鞋', 'Mesh trainers'], 169, [fit], ['夏天站一天不捂。', 'Airy after a day on your feet.']],
      [['高帮休闲鞋', 'High-top trainers'], 239, [fit], ['脚踝有靠山。', 'Your ankles will thank you.']],
    ]),
    ...goods('loafers', 'shoe', [
      [
        ['豆豆鞋', 'Driving loafers'],
        189,
        [colour('棕 brown', '黑 black'), fit],
        ['开车脱下来也不掉。', 'Stay on where others slip.'],
      ],
      [['便士乐福鞋', 'Penny loafers'], 329, [fit], ['夹一枚一分钱硬币。', 'There is room for the penny.']],
      [
        ['麂皮懒人鞋', 'Suede slip-ons'],
        279,
        [colour('沙 sand', '灰 grey'), fit],
        ['怕雨，不怕走。', 'Afraid of rain, not of walking.'],
      ],
    ]),
    ...goods('oxfords', 'shoe', [
      [
        ['三接头牛津鞋', 'Cap-toe Oxfords'],
        459,
        [colour('黑 black', '深棕 dark brown'), fit],
        ['面试、婚礼、汇报。', 'Interview, wedding, report.'],
      ],
      [['布洛克德比鞋', 'Brogue Derbies'], 429, [fit], ['雕花孔都是手打的。', 'Every hole punched by hand.']],
      [['孟克鞋', 'Monk straps'], 469, [fit], ['不用系鞋带的正装。', 'Formal, without laces.']],
      [['商务靴', 'Dress boots'], 559, [fit], ['里面有羊毛。', 'Lined with wool.']],
      [
        ['马丁靴', 'Work boots'],
        399,
        [colour('黑 black', '棕 brown'), fit],
        ['前两周磨脚，后三年离不开。', 'Two weeks of war, three years of love.'],
      ],
    ]),
  ],
};
