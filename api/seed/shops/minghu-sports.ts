import { choice, colour, type DemoShop, goods, size } from './shop.js';

const fit = size('M', 'L', 'XL');

export const minghuSports: DemoShop = {
  slug: 'minghu-sports',
  code: 'MH',
  name: ['明湖运动', 'Minghu Sports'],
  company: '滁州明湖体育用品有限公司',
  owner: '孙浩然',
  story: [
    '退役长跑队员开的店，每周六早上带大家绕明湖跑十公里。',
    'Run by a retired distance runner, who leads ten kilometres round Ming lake every Saturday.',
  ],
  notice: [
    '周六六点半明湖北门集合，跑完店里有豆浆。',
    'Saturdays 6:30 at the north gate; soy milk in the shop afterwards.',
  ],
  address: '滁州市南谯区明湖大道 9 号',
  hours: '08:30-21:00',
  deliveryYuan: 6,
  freeFromYuan: 129,
  commissionBasisPoints: 500,
  schedule: 'INSTANT',
  wish: '运动服',
  hue: 158,
  products: [
    ...goods('training-shirts', 'shirt', [
      [
        ['速干训练 T 恤', 'Quick-dry training shirt'],
        79,
        [colour('黑 black', '荧光黄 neon', '湖蓝 lake'), fit],
        ['绕湖一圈就干。', 'Dry again after one lap of the lake.'],
      ],
      [['无缝长袖', 'Seamless long sleeve'], 119, [fit], ['腋下不磨。', 'No chafing.']],
      [
        ['篮球背心', 'Basketball vest'],
        89,
        [colour('红 red', '白 white'), fit],
        ['可印队名和号码。', 'Names and numbers printed on request.'],
      ],
      [
        ['马拉松赛事 T 恤', 'Chuzhou marathon shirt'],
        69,
        [fit],
        ['滁州马拉松纪念款。', 'In memory of the city’s marathon.'],
      ],
    ]),
    ...goods('track-jackets', 'jacket', [
      [
        ['防风跑步外套', 'Windproof running jacket'],
        239,
        [colour('黑 black', '橙 orange'), fit],
        ['背后有反光条。', 'Reflects at night.'],
      ],
      [
        ['连帽卫衣', 'Hooded sweatshirt'],
        169,
        [colour('灰 grey', '墨绿 dark green'), fit],
        ['抓绒，晨跑前穿。', 'Fleece, for before the run.'],
      ],
      [['训练套装', 'Training suit'], 299, [fit], ['体育课家长群团购款。', 'What the parents’ group orders.']],
    ]),
    ...goods('running-shorts', 'trousers', [
      [
        ['三分跑步短裤', 'Split running shorts'],
        89,
        [colour('黑 black', '蓝 blue'), fit],
        ['带钥匙袋。', 'With a key pocket.'],
      ],
      [['二合一短裤', 'Two-in-one shorts'], 129, [fit], ['内衬放手机不晃。', 'The phone sits still in the lining.']],
      [
        ['束脚运动裤', 'Tapered joggers'],
        149,
        [colour('黑 black', '灰 grey'), fit],
        ['有裆片，深蹲友好。', 'Gusseted: squat as you please.'],
      ],
    ]),
    ...goods('balls', 'ball', [
      [
        ['七号篮球', 'Basketball, size 7'],
        [99, 189],
        [choice('材质 Material', '橡胶 rubber', 'PU')],
        ['室外场选橡胶。', 'Rubber for outdoor courts.'],
      ],
      [['五号足球', 'Football, size 5'], 109, [], ['送打气筒。', 'Comes with a pump.']],
      [
        ['羽毛球十二只', 'Twelve shuttlecocks'],
        [59, 99],
        [choice('羽毛 Feather', '鸭 duck', '鹅 goose')],
        ['体育馆里卖得最快。', 'The sports hall’s bestseller.'],
      ],
    ]),
  ],
};
