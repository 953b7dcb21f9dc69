import { choice, colour, type DemoShop, goods, size } from './shop.js';

const fit = size('S', 'M', 'L', 'XL');

export const lingxiTailor: DemoShop = {
  slug: 'lingxi-tailor',
  code: 'LX',
  name: ['菱溪裁缝铺', 'Lingxi Tailor'],
  company: '滁州市南谯区菱溪裁缝铺',
  owner: '沈桂芳',
  story: [
    '沈师傅做旗袍四十年，现在女儿画版、母亲上袖。',
    'Mrs Shen has made qipao for forty years; today her daughter draws and she sets the sleeves.',
  ],
  notice: ['定制旗袍请先到店量体，线上拍成衣。', 'Made to measure: come by first. Online we sell ready sizes.'],
  address: '滁州市南谯区菱溪南路 32 号',
  hours: '09:00-18:00',
  deliveryYuan: 10,
  freeFromYuan: 399,
  commissionBasisPoints: 450,
  schedule: 'TWICE_A_MONTH',
  wish: '精品女装',
  hue: 8,
  products: [
    ...goods('qipao', 'dress', [
      [
        ['素绉缎长旗袍', 'Crêpe satin qipao'],
        899,
        [colour('月白 moon', '胭脂 rouge'), fit],
        ['盘扣二十四枚。', 'Twenty-four knotted buttons.'],
      ],
      [
        ['改良短旗袍', 'Short modern qipao'],
        459,
        [colour('青花 porcelain', '墨绿 dark green'), fit],
        ['骑车也方便。', 'You can cycle in it.'],
      ],
      [['香云纱旗袍', 'Gambiered silk qipao'], 1580, [fit], ['越旧越亮的料子。', 'The older, the brighter.']],
      [
        ['绣花敬酒服', 'Embroidered wedding toast dress'],
        1280,
        [fit],
        ['绣一只凤要十一天。', 'One phoenix takes eleven days.'],
      ],
      [
        ['棉麻茶服', 'Cotton-linen tea dress'],
        329,
        [colour('灰 grey', '赭石 ochre'), fit],
        ['坐一下午也不皱。', 'An afternoon of sitting leaves no crease.'],
      ],
    ]),
    ...goods('blouses', 'shirt', [
      [
        ['斜襟棉麻上衣', 'Cross-collar blouse'],
        219,
        [colour('白 white', '靛蓝 indigo'), fit],
        ['靛蓝是自家缸里染的。', 'The indigo is from our own vat.'],
      ],
      [['盘扣小衫', 'Knot-button top'], 189, [fit], ['配牛仔裤最好。', 'Best with jeans.']],
    ]),
    ...goods('womens-knitwear', 'shirt', [
      [
        ['手钩镂空衫', 'Hand-crocheted top'],
        349,
        [fit],
        ['沈家三姐妹冬天钩的。', 'Three Shen sisters crocheted it over winter.'],
      ],
      [
        ['羊毛披肩', 'Wool shawl'],
        268,
        [colour('酒红 burgundy', '米白 cream', '藏青 navy')],
        ['配旗袍，挡空调。', 'For qipao and cold cinemas.'],
      ],
    ]),
    ...goods('pleated-skirts', 'skirt', [
      [
        ['宋制百迭裙', 'Song-style pleated skirt'],
        289,
        [colour('藕粉 lotus', '鸦青 raven'), fit],
        ['走在醉翁亭里刚好。', 'As if made for the pavilion.'],
      ],
      [
        ['马面裙', 'Horse-face skirt'],
        [398, 458],
        [colour('玄色 black', '朱砂 cinnabar'), fit],
        ['织金，不是印的。', 'Woven gold, not printed.'],
      ],
      [['棉布长裙', 'Cotton long skirt'], 169, [fit], ['两个大口袋。', 'Two big pockets.']],
    ]),
    ...goods('craft', 'box', [
      [
        ['丝巾', 'Silk scarf'],
        [128, 188],
        [choice('尺寸 Size', '53 厘米 cm', '90 厘米 cm')],
        ['裁旗袍剩下的真丝，卷边手缝。', 'From what the qipao left over, rolled by hand.'],
      ],
    ]),
  ],
};
