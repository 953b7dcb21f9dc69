import { choice, colour, type DemoShop, goods } from './shop.js';

const nib = choice('笔尖 Nib', 'EF', 'F', 'M');

export const rulinStationery: DemoShop = {
  slug: 'rulin-stationery',
  code: 'RL',
  name: ['儒林书斋', 'Rulin Stationery'],
  company: '滁州儒林文化用品有限公司',
  owner: '唐文轩',
  story: [
    '吴敬梓的同乡开的文具店，试笔台上永远有墨。',
    'By a countryman of the author of “The Scholars”; there is always ink on the trying table.',
  ],
  notice: ['钢笔到店免费调尖。', 'Nibs tuned free in the shop.'],
  address: '滁州市全椒路 12 号',
  hours: '08:30-20:30',
  deliveryYuan: 5,
  freeFromYuan: 79,
  commissionBasisPoints: 500,
  schedule: 'INSTANT',
  wish: '精品文具',
  hue: 240,
  products: [
    ...goods('fountain-pens', 'pen', [
      [
        ['入门钢笔', 'First fountain pen'],
        45,
        [colour('黑 black', '蓝 blue', '白 white'), nib],
        ['初一新生第一支。', 'Everybody’s first.'],
      ],
      [
        ['活塞上墨钢笔', 'Piston-filling pen'],
        189,
        [colour('透明 clear', '墨绿 dark green'), nib],
        ['看得见墨。', 'You see the ink.'],
      ],
      [['黄铜钢笔', 'Brass pen'], 129, [nib], ['越用越亮，手有铜味。', 'Brighter with use.']],
      [['金尖钢笔', 'Gold-nib pen'], 899, [nib], ['毕业、升职、退休。', 'For graduation, promotion, retirement.']],
      [
        ['彩色墨水', 'Coloured ink'],
        39,
        [choice('颜色 Colour', '琅琊青 pine', '滁菊黄 chrysanthemum', '醉翁红 wine')],
        ['三十毫升，不堵笔。', 'Thirty millilitres; never clogs.'],
      ],
      [
        ['书法笔', 'Brush pen'],
        19.9,
        [choice('笔头 Tip', '小楷 small', '中楷 medium')],
        ['写红包够用。', 'Enough for red envelopes.'],
      ],
    ]),
    ...goods('gel-pens', 'pen', [
      [
        ['考试中性笔十二支', 'Twelve exam pens'],
        18,
        [colour('黑 black', '蓝 blue')],
        ['涂卡铅笔另配。', 'Pencils sold apart.'],
      ],
      [
        ['按动中性笔', 'Retractable gel pen'],
        [6, 8],
        [choice('粗细 Tip', '0.5', '0.38')],
        ['店员都在用。', 'What the staff write with.'],
      ],
      [['荧光笔六色', 'Six highlighters'], 24, [], ['淡色系，不刺眼。', 'In soft colours.']],
      [
        ['自动铅笔', 'Mechanical pencil'],
        [25, 35],
        [choice('粗细 Lead', '0.5', '0.7')],
        ['笔芯不易断。', 'The lead rarely breaks.'],
      ],
    ]),
    ...goods('notebooks', 'notebook', [
      [
        ['方格笔记本', 'Grid notebook'],
        [22, 32],
        [choice('尺寸 Size', 'A6', 'A5')],
        ['一百克纸，钢笔不洇。', '100 g paper: ink stays put.'],
      ],
      [['错题本', 'Book of mistakes'], 16, [], ['错一次，记一次。', 'Make each mistake once.']],
      [['皮面手账', 'Leather journal'], 98, [colour('棕 brown', '墨绿 dark green')], ['可换芯。', 'Refillable.']],
    ]),
  ],
};
