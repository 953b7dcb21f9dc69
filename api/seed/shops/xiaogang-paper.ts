import { choice, colour, type DemoShop, goods } from './shop.js';

const finish = choice('纸色 Paper', '米白 cream', '牛皮 kraft');

export const xiaogangPaper: DemoShop = {
  slug: 'xiaogang-paper',
  code: 'XG',
  name: ['小岗纸品', 'Xiaogang Paper'],
  company: '滁州小岗纸制品有限公司',
  owner: '严立冬',
  story: [
    '凤阳小岗来的纸匠，稻草也能做成好纸。',
    'A paper-maker from Xiaogang village: even rice straw becomes good paper.',
  ],
  notice: ['满五十元送一叠稻草便签。', 'A pad of straw paper with orders over fifty yuan.'],
  address: '滁州市琅琊区丰乐北路 8 号',
  hours: '09:00-18:30',
  deliveryYuan: 5,
  freeFromYuan: 69,
  commissionBasisPoints: 450,
  schedule: 'MONTHLY',
  wish: '精品文具',
  hue: 92,
  products: [
    ...goods('letter-paper', 'paper', [
      [
        ['稻草信笺', 'Straw letter paper'],
        [18, 28],
        [choice('张数 Sheets', '20', '40')],
        ['纸里看得见稻草。', 'You can see the straw in it.'],
      ],
      [
        ['洒金宣纸', 'Gold-flecked xuan paper'],
        [45, 88],
        [choice('尺寸 Size', '四尺 4 chi', '六尺 6 chi')],
        ['写春联用。', 'For New Year couplets.'],
      ],
      [['手工信封十枚', 'Ten handmade envelopes'], 15, [finish], ['附火漆贴。', 'With wax seals.']],
      [
        ['贺卡套装', 'Set of greeting cards'],
        [26, 46],
        [choice('张数 Cards', '6', '12')],
        ['凸版印刷。', 'Letterpress.'],
      ],
      [
        ['明信片「滁州八景」', 'Postcards “Eight views of Chuzhou”'],
        20,
        [],
        ['八景八张。', 'Eight views, eight cards.'],
      ],
      [['书法练习格', 'Calligraphy practice grid'], 12, [], ['五十张，练完不心疼。', 'Fifty sheets to spoil.']],
    ]),
    ...goods('notebooks', 'notebook', [
      [['线装本', 'Thread-bound book'], [28, 38], [choice('尺寸 Size', 'A6', 'A5')], ['摊得平。', 'Lies flat.']],
      [
        ['速写本', 'Sketchbook'],
        [32, 52],
        [choice('克重 Weight', '120 克 g', '180 克 g')],
        ['铅笔、钢笔、淡彩。', 'Pencil, pen, light wash.'],
      ],
      [
        ['日程本', 'Planner'],
        48,
        [colour('蓝 blue', '橙 orange')],
        ['有农历和集市日。', 'With lunar dates and market days.'],
      ],
      [['口袋本三册', 'Three pocket books'], 25, [finish], ['放得进衬衫口袋。', 'Fit a shirt pocket.']],
      [['家庭账本', 'Household ledger'], 22, [], ['借贷必相等。', 'Debits equal credits.']],
      [
        ['观鸟手账', 'Birdwatcher’s journal'],
        36,
        [],
        ['琅琊山一百二十种鸟。', 'A hundred and twenty birds of the mountain.'],
      ],
      [['活页本', 'Ring binder'], [39, 49], [choice('尺寸 Size', 'A5', 'B5')], ['替芯单卖。', 'Refills sold apart.']],
    ]),
  ],
};
