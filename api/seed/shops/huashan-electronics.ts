import { choice, colour, type DemoShop, goods } from './shop.js';

export const huashanElectronics: DemoShop = {
  slug: 'huashan-electronics',
  code: 'HS',
  name: ['花山小家电', 'Huashan Home Electronics'],
  company: '滁州花山电器有限公司',
  owner: '潘永福',
  story: [
    '三代开电器行，从修收音机到卖台灯，老机器也收。',
    'Three generations of electrics, from mending radios to selling lamps.',
  ],
  notice: ['旧台灯折二十元。', 'Twenty yuan for your old lamp.'],
  address: '滁州市南谯区花山西路 150 号',
  hours: '08:30-19:00',
  deliveryYuan: 8,
  freeFromYuan: 149,
  commissionBasisPoints: 400,
  schedule: 'MONTHLY',
  wish: '数码电子',
  hue: 228,
  products: [
    ...goods('lamps', 'lamp', [
      [
        ['护眼台灯', 'Reading lamp'],
        [159, 219],
        [choice('版本 Version', '标准 standard', '长臂 long arm')],
        ['无频闪，作业多的孩子用。', 'No flicker, for much homework.'],
      ],
      [
        ['床头小夜灯', 'Night light'],
        49,
        [colour('暖白 warm', '橘 orange')],
        ['拍一下亮，拍两下灭。', 'One tap on, two taps off.'],
      ],
      [['落地灯', 'Floor lamp'], 269, [colour('黑 black', '白 white')], ['沙发旁边正好。', 'For beside the sofa.']],
      [['充电应急灯', 'Emergency light'], 59, [], ['停电时全家围着它。', 'What the family gathers round.']],
      [['夹子灯', 'Clip lamp'], 79, [colour('白 white', '蓝 blue')], ['夹床沿、夹书架。', 'Clips to bed or shelf.']],
    ]),
    ...goods('speakers', 'speaker', [
      [
        ['老式收音机', 'Old-style radio'],
        189,
        [colour('红 red', '木 wood')],
        ['外婆一听就会。', 'Grandmother needs no manual.'],
      ],
      [
        ['广场舞音箱', 'Square-dance speaker'],
        329,
        [],
        ['带话筒，九点自动小声。', 'With microphone; turns itself down at nine.'],
      ],
    ]),
    ...goods('chargers', 'charger', [
      [
        ['六位插线板', 'Six-socket extension'],
        [49, 69],
        [choice('线长 Cord', '1.8 米 m', '3 米 m')],
        ['过载自断，带 USB。', 'Cuts out by itself; with USB.'],
      ],
      [['电子台历钟', 'Desk clock with calendar'], 69, [], ['农历也有。', 'Shows the lunar date too.']],
      [['桌面小风扇', 'Desk fan'], 59, [colour('白 white', '绿 green')], ['风像明湖边。', 'Air as by the lake.']],
      [
        ['养生壶', 'Electric tea pot'],
        [129, 159],
        [choice('容量 Volume', '1 升 l', '1.5 升 l')],
        ['煮滁菊刚好八分钟。', 'Chrysanthemum takes eight minutes.'],
      ],
    ]),
    ...goods('keyboards', 'keyboard', [
      [
        ['静音键鼠套装', 'Silent keyboard and mouse'],
        119,
        [colour('黑 black', '白 white')],
        ['夜里记账不吵人。', 'For accounts late at night.'],
      ],
      [['数字小键盘', 'Number pad'], 49, [], ['收银台在用。', 'Cashiers use it.']],
    ]),
  ],
};
