import { choice, colour, type DemoShop, goods, size } from './shop.js';

const fit = size('35', '36', '37', '38', '39');

export const ziweiHeels: DemoShop = {
  slug: 'ziwei-shoes',
  code: 'ZX',
  name: ['紫薇小筑', 'Ziwei Shoe Room'],
  company: '滁州紫薇鞋履有限公司',
  owner: '梁晓雪',
  story: [
    '老板娘自己站一天，所以每双鞋都站得住一天。',
    'The owner stands all day herself, so every pair here stands a day.',
  ],
  notice: ['半码可调，垫片免费寄。', 'Between sizes? We send insoles free.'],
  address: '滁州市琅琊区紫薇中路 77 号',
  hours: '10:00-21:30',
  deliveryYuan: 8,
  freeFromYuan: 199,
  commissionBasisPoints: 600,
  schedule: 'INSTANT',
  wish: '时尚女鞋',
  hue: 284,
  products: [
    ...goods('pumps', 'heel', [
      [
        ['五厘米浅口鞋', 'Five-centimetre pumps'],
        269,
        [colour('黑 black', '裸粉 nude'), fit],
        ['通勤不换鞋。', 'From desk to dinner.'],
      ],
      [['方头粗跟鞋', 'Square-toe block heels'], 249, [fit], ['稳得可以追公交。', 'Steady enough to catch the bus.']],
      [
        ['一字带高跟鞋', 'Ankle-strap heels'],
        299,
        [colour('银 silver', '黑 black'), fit],
        ['婚礼当伴娘，站到敬酒。', 'Bridesmaid-proof.'],
      ],
      [
        ['尖头猫跟鞋', 'Kitten heels'],
        279,
        [colour('酒红 burgundy', '黑 black'), fit],
        ['三厘米的礼貌。', 'Three polite centimetres.'],
      ],
      [
        ['缎面婚鞋', 'Satin wedding shoes'],
        [399, 429],
        [colour('白 white', '中国红 red'), fit],
        ['可绣名字。', 'Your names embroidered on request.'],
      ],
    ]),
    ...goods('ballerinas', 'flat', [
      [
        ['羊皮芭蕾鞋', 'Sheepskin ballerinas'],
        219,
        [colour('黑 black', '杏 apricot', '银 silver'), fit],
        ['对折放进包里。', 'Folds into a bag.'],
      ],
      [['玛丽珍平底鞋', 'Flat Mary Janes'], 199, [fit], ['配白袜子。', 'With white socks.']],
      [
        ['编织渔夫鞋', 'Woven espadrilles'],
        159,
        [colour('米 sand', '黑 black'), fit],
        ['麻绳底，别踩水。', 'Rope soles: mind the puddles.'],
      ],
      [['小白鞋女款', 'White trainers'], 189, [fit], ['和男款可以凑一对。', 'Pairs with his.']],
    ]),
    ...goods('sandals', 'flat', [
      [['罗马凉鞋', 'Roman sandals'], 169, [colour('棕 tan', '黑 black'), fit], ['绑带不滑。', 'The straps stay up.']],
      [
        ['厚底拖鞋', 'Platform slides'],
        69,
        [colour('白 white', '绿 green'), fit],
        ['下楼取快递专用。', 'For fetching parcels.'],
      ],
      [['坡跟凉鞋', 'Wedge sandals'], 229, [fit], ['高四厘米，像没穿高跟。', 'Four centimetres you do not feel.']],
    ]),
    ...goods('craft', 'box', [
      [
        ['鞋油护理套装', 'Shoe-care kit'],
        49,
        [choice('颜色 Colour', '黑 black', '无色 neutral')],
        ['附三分钟教程。', 'With a three-minute lesson.'],
      ],
    ]),
  ],
};
