import type { Bilingual } from './shops/shop.js';

/** A branch of the category tree: the part of a web address, its name, what is below it. */
export interface DemoCategory {
  readonly slug: string;
  readonly name: Bilingual;
  readonly below: readonly DemoCategory[];
}

const branch = (slug: string, zh: string, en: string, ...below: DemoCategory[]): DemoCategory => ({
  slug,
  name: [zh, en],
  below,
});

/** The ten categories of the first level (C1) with what our shops sell in them. */
export const categoryTree: readonly DemoCategory[] = [
  branch(
    'flowers-gifts',
    '鲜花礼品',
    'Flowers & gifts',
    branch('bouquets', '花束', 'Bouquets', branch('roses', '玫瑰', 'Roses'), branch('mixed', '混搭花束', 'Mixed')),
    branch(
      'plants',
      '绿植',
      'Plants',
      branch('desk-plants', '桌面绿植', 'Desk plants'),
      branch('orchids', '兰花', 'Orchids'),
    ),
    branch('gifts', '礼品', 'Gifts', branch('tea', '茶礼', 'Tea'), branch('craft', '手作', 'Craft')),
  ),
  branch(
    'menswear',
    '品牌男装',
    'Menswear',
    branch(
      'mens-tops',
      '上装',
      'Tops',
      branch('shirts', '衬衫', 'Shirts'),
      branch('mens-knitwear', '针织衫', 'Knitwear'),
    ),
    branch(
      'mens-outerwear',
      '外套',
      'Outerwear',
      branch('jackets', '夹克', 'Jackets'),
      branch('coats', '大衣', 'Coats'),
    ),
    branch('mens-bottoms', '裤装', 'Trousers', branch('chinos', '休闲裤', 'Chinos')),
  ),
  branch(
    'womenswear',
    '精品女装',
    'Womenswear',
    branch(
      'dresses',
      '连衣裙',
      'Dresses',
      branch('day-dresses', '日常裙', 'Day dresses'),
      branch('qipao', '旗袍', 'Qipao'),
    ),
    branch(
      'womens-tops',
      '上装',
      'Tops',
      branch('blouses', '衬衫', 'Blouses'),
      branch('womens-knitwear', '针织', 'Knitwear'),
    ),
    branch('skirts', '半身裙', 'Skirts', branch('pleated-skirts', '百褶裙', 'Pleated skirts')),
  ),
  branch(
    'sportswear',
    '运动服',
    'Sportswear',
    branch(
      'sports-tops',
      '运动上衣',
      'Tops',
      branch('training-shirts', '训练T恤', 'Training shirts'),
      branch('track-jackets', '运动外套', 'Track jackets'),
    ),
    branch('sports-bottoms', '运动裤', 'Bottoms', branch('running-shorts', '跑步短裤', 'Running shorts')),
    branch('sports-gear', '运动用品', 'Gear', branch('balls', '球类', 'Balls')),
  ),
  branch(
    'mens-shoes',
    '流行男鞋',
    'Men’s shoes',
    branch(
      'mens-casual-shoes',
      '休闲鞋',
      'Casual',
      branch('mens-trainers', '板鞋', 'Trainers'),
      branch('loafers', '乐福鞋', 'Loafers'),
    ),
    branch('mens-formal-shoes', '正装鞋', 'Formal', branch('oxfords', '牛津鞋', 'Oxfords')),
  ),
  branch(
    'womens-shoes',
    '时尚女鞋',
    'Women’s shoes',
    branch('heels', '高跟鞋', 'Heels', branch('pumps', '浅口鞋', 'Pumps')),
    branch(
      'flats',
      '平底鞋',
      'Flats',
      branch('ballerinas', '芭蕾鞋', 'Ballerinas'),
      branch('sandals', '凉鞋', 'Sandals'),
    ),
  ),
  branch(
    'bags',
    '潮流包包',
    'Bags',
    branch('handbags', '手提包', 'Handbags', branch('totes', '托特包', 'Totes')),
    branch('shoulder-bags', '单肩包', 'Shoulder bags', branch('crossbody', '斜挎包', 'Crossbody')),
    branch('backpacks', '双肩包', 'Backpacks', branch('city-backpacks', '通勤双肩包', 'City backpacks')),
  ),
  branch(
    'jewellery',
    '潮流饰品',
    'Jewellery',
    branch('necklaces', '项链', 'Necklaces', branch('pendants', '吊坠', 'Pendants')),
    branch('rings', '戒指', 'Rings', branch('silver-rings', '银戒', 'Silver rings')),
    branch('earrings', '耳饰', 'Earrings', branch('ear-studs', '耳钉', 'Ear studs')),
  ),
  branch(
    'electronics',
    '数码电子',
    'Electronics',
    branch(
      'audio',
      '影音',
      'Audio',
      branch('headphones', '耳机', 'Headphones'),
      branch('speakers', '音箱', 'Speakers'),
    ),
    branch('phones', '手机配件', 'Phone accessories', branch('chargers', '充电', 'Charging')),
    branch(
      'desk-tech',
      '桌面数码',
      'Desk tech',
      branch('keyboards', '键盘', 'Keyboards'),
      branch('lamps', '台灯', 'Lamps'),
    ),
  ),
  branch(
    'stationery',
    '精品文具',
    'Stationery',
    branch(
      'pens',
      '书写',
      'Writing',
      branch('fountain-pens', '钢笔', 'Fountain pens'),
      branch('gel-pens', '中性笔', 'Gel pens'),
    ),
    branch(
      'paper',
      '纸品',
      'Paper',
      branch('notebooks', '笔记本', 'Notebooks'),
      branch('letter-paper', '信笺', 'Letter paper'),
    ),
  ),
];
