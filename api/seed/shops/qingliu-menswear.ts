import { colour, type DemoShop, goods, size } from './shop.js';

const fit = size('M', 'L', 'XL');

export const qingliuMenswear: DemoShop = {
  slug: 'qingliu-menswear',
  code: 'QL',
  name: ['清流绅士', 'Qingliu Gentlemen'],
  company: '滁州清流服饰有限公司',
  owner: '周建国',
  story: [
    '父子两代做男装，版型照着滁州人的肩膀改。',
    'Father and son have cut menswear for two generations, for the shoulders of this city.',
  ],
  notice: ['裤长免费改，到店十分钟。', 'Trousers shortened while you wait, free.'],
  address: '滁州市琅琊区清流中路 201 号',
  hours: '09:30-21:00',
  deliveryYuan: 6,
  freeFromYuan: 199,
  commissionBasisPoints: 600,
  schedule: 'TWICE_A_MONTH',
  wish: '品牌男装',
  hue: 212,
  products: [
    ...goods('shirts', 'shirt', [
      [
        ['免烫白衬衫', 'Non-iron white shirt'],
        159,
        [fit],
        ['上班穿三年领子不塌。', 'The collar stands after three years of office.'],
      ],
      [
        ['牛津纺衬衫', 'Oxford shirt'],
        139,
        [colour('白 white', '浅蓝 light blue'), fit],
        ['越洗越软。', 'Softer with every wash.'],
      ],
      [
        ['亚麻立领衬衫', 'Linen stand-collar shirt'],
        189,
        [colour('米 sand', '竹青 bamboo'), fit],
        ['七月也透气。', 'Breathes in July.'],
      ],
      [['格纹法兰绒衬衫', 'Checked flannel shirt'], 169, [fit], ['爬琅琊山穿它。', 'For walks up Langya mountain.']],
    ]),
    ...goods('mens-knitwear', 'shirt', [
      [
        ['羊毛圆领衫', 'Wool crew neck'],
        269,
        [colour('藏青 navy', '炭灰 charcoal'), fit],
        ['美利奴羊毛，不扎。', 'Merino; it does not itch.'],
      ],
      [
        ['丝光棉 Polo', 'Mercerised polo'],
        [149, 159],
        [colour('黑 black', '墨绿 dark green'), fit],
        ['上午开会下午钓鱼。', 'A meeting in the morning, fishing after lunch.'],
      ],
    ]),
    ...goods('jackets', 'jacket', [
      [
        ['轻薄夹克', 'Light jacket'],
        299,
        [colour('卡其 khaki', '藏青 navy'), fit],
        ['防泼水，收进自己的口袋。', 'Sheds rain and packs into its own pocket.'],
      ],
      [['工装夹克', 'Work jacket'], 329, [fit], ['六个口袋，卷尺有位置。', 'Six pockets, one for the tape measure.']],
      [
        ['单西便装', 'Unlined blazer'],
        [499, 529],
        [colour('灰 grey', '蓝 blue'), fit],
        ['不像西装那么严肃。', 'Less solemn than a suit.'],
      ],
    ]),
    ...goods('coats', 'jacket', [
      [
        ['双面羊毛大衣', 'Double-faced wool coat'],
        1199,
        [fit],
        ['手工缝边，一件两天。', 'Hand-stitched edges: two days a coat.'],
      ],
      [
        ['轻羽绒背心', 'Light down gilet'],
        259,
        [colour('黑 black', '橄榄 olive'), fit],
        ['九十绒，叠起来像一本书。', '90 % down; folds to the size of a book.'],
      ],
    ]),
    ...goods('chinos', 'trousers', [
      [
        ['直筒休闲裤', 'Straight chinos'],
        199,
        [colour('卡其 khaki', '黑 black'), size('30', '32', '34')],
        ['免费改裤长。', 'Shortened free.'],
      ],
      [
        ['弹力牛仔裤', 'Stretch jeans'],
        229,
        [size('30', '32', '34', '36')],
        ['蹲得下去，站得起来。', 'You can crouch in them.'],
      ],
    ]),
  ],
};
