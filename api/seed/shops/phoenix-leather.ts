import { choice, colour, type DemoShop, goods } from './shop.js';

export const phoenixLeather: DemoShop = {
  slug: 'phoenix-leather',
  code: 'FH',
  name: ['凤凰皮具', 'Phoenix Leather'],
  company: '滁州凤凰皮具制造有限公司',
  owner: '何大勇',
  story: [
    '凤凰路上的皮具工坊，一张牛皮从头做到尾。',
    'A workshop in Phoenix Road that makes one hide into bags from start to finish.',
  ],
  notice: ['刻字两天，不加钱。', 'Initials stamped in two days, free.'],
  address: '滁州市琅琊区凤凰西路 43 号',
  hours: '09:00-20:00',
  deliveryYuan: 10,
  freeFromYuan: 299,
  commissionBasisPoints: 550,
  schedule: 'MONTHLY',
  wish: '潮流包包',
  hue: 18,
  products: [
    ...goods('totes', 'bag', [
      [
        ['头层牛皮托特', 'Full-grain tote'],
        569,
        [colour('焦糖 caramel', '黑 black')],
        ['装得下电脑和晚饭菜。', 'Holds a laptop and the groceries.'],
      ],
      [
        ['帆布皮柄托特', 'Canvas tote with leather handles'],
        199,
        [colour('米 natural', '藏青 navy')],
        ['布脏了可以洗。', 'The canvas washes.'],
      ],
      [
        ['迷你水桶包', 'Small bucket bag'],
        329,
        [colour('奶咖 latte', '墨绿 dark green')],
        ['抽绳是手编的。', 'The cord is plaited by hand.'],
      ],
      [
        ['公文包', 'Briefcase'],
        [699, 799],
        [choice('尺寸 Size', '14 寸 in', '16 寸 in')],
        ['提手缝了四层。', 'Four layers in the handle.'],
      ],
    ]),
    ...goods('crossbody', 'bag', [
      [
        ['邮差斜挎包', 'Postman’s crossbody'],
        359,
        [colour('棕 brown', '黑 black')],
        ['邮差真的背过。', 'A postman really carried it.'],
      ],
      [
        ['链条小方包', 'Chain bag'],
        299,
        [colour('黑 black', '白 white', '红 red')],
        ['链条可拆。', 'The chain comes off.'],
      ],
      [
        ['手机斜挎包', 'Phone pouch'],
        129,
        [colour('棕 brown', '绿 green', '黑 black')],
        ['只装手机、钥匙和地铁卡。', 'Phone, keys, bus card.'],
      ],
      [['马鞍包', 'Saddle bag'], 399, [], ['植鞣皮，半年变色。', 'Vegetable-tanned; it darkens in half a year.']],
      [
        ['腰包', 'Belt bag'],
        159,
        [colour('黑 black', '卡其 khaki')],
        ['夜市摆摊找零神器。', 'Made for market stalls and change.'],
      ],
    ]),
    ...goods('city-backpacks', 'backpack', [
      [
        ['通勤双肩包', 'Commuter backpack'],
        289,
        [colour('黑 black', '灰 grey')],
        ['电脑仓离地三厘米。', 'The laptop sits clear of the ground.'],
      ],
      [
        ['学生书包', 'School bag'],
        [169, 199],
        [choice('年级 Age', '小学 primary', '中学 secondary')],
        ['反光条和护脊。', 'Reflective, and kind to backs.'],
      ],
      [['折叠旅行包', 'Folding holdall'], 139, [], ['平时是一只小口袋。', 'A pocket when it rests.']],
      [
        ['皮质双肩包', 'Leather backpack'],
        759,
        [colour('焦糖 caramel', '黑 black')],
        ['背旧了更好看。', 'Better with age.'],
      ],
    ]),
  ],
};
