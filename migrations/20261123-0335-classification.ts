import { Migration } from '@mikro-orm/migrations';

type Rule = readonly [
  name: string,
  zh: string,
  en: string,
  weight: number,
  category: string | null,
  dimension: string | null,
  severity: string | null,
];

/** Rules to begin with (H2); staff add, change and take them out of use. */
const rules: readonly Rule[] = [
  [
    '人身安全 / Safety',
    '受伤、烫伤、割伤、住院、食物中毒、过敏、拉肚子、呕吐、异物、玻璃渣、爆炸、起火、漏电、触电',
    'injured, hurt my, burned, hospital, food poisoning, allergic, vomiting, glass in, exploded, caught fire, electric shock',
    30,
    'GOODS',
    'ASSURANCE',
    'URGENT',
  ],
  [
    '媒体与监管 / Press and authorities',
    '12315、市场监管、消协、消费者协会、起诉、律师、法院、报警、曝光、记者、媒体',
    'consumer association, lawyer, court, sue you, police, journalist, the press',
    1,
    null,
    null,
    'URGENT',
  ],
  [
    '假货与过期 / Fakes and expired goods',
    '假货、假的、仿冒、冒牌、山寨、过期、发霉、变质、发臭、三无',
    'fake, counterfeit, expired, mouldy, moldy, rotten, gone off, spoiled',
    30,
    'GOODS',
    'RELIABILITY',
    'HIGH',
  ],
  [
    '多扣与重复扣款 / Wrong charges',
    '多扣、重复扣款、扣了两次、盗刷、乱收费、没退款、不退款、退款没到、没到账',
    'charged twice, double charge, overcharged, charged me, no refund, refund has not, not refunded, unauthorised payment',
    25,
    'PAYMENT',
    'RELIABILITY',
    'HIGH',
  ],
  [
    '辱骂与威胁 / Insults and threats',
    '骂人、骂我、辱骂、威胁、恐吓、歧视、骚扰、打人',
    'insulted, threatened, swore at, discriminated against, discriminated, harassed',
    30,
    'SERVICE',
    'EMPATHY',
    'HIGH',
  ],
  [
    '质量问题 / Faulty goods',
    '质量问题、质量差、坏了、坏的、坏果、破损、破了、裂了、碎了、开线、掉色、不能用、用不了、故障、烂了、烂的、不新鲜',
    'broken, faulty, defective, damaged, cracked, torn, does not work, stopped working, poor quality, bad quality, not fresh',
    20,
    'GOODS',
    'TANGIBLES',
    null,
  ],
  [
    '与描述不符 / Not as described',
    '描述不符、与图片不符、货不对板、颜色不对、尺码不对、尺寸不对、色差、以次充好',
    'not as described, wrong colour, wrong color, wrong size, not like the picture, different from',
    20,
    'GOODS',
    'RELIABILITY',
    null,
  ],
  [
    '错发漏发 / Wrong or missing items',
    '发错、送错、少发、漏发、少了、缺件、缺货、数量不对',
    'wrong item, missing item, items missing, is missing, sent the wrong, incomplete',
    18,
    'GOODS',
    'RELIABILITY',
    null,
  ],
  [
    '包装与外观 / Packaging and looks',
    '包装、外包装、礼盒、压扁、湿的、漏水、漏了、脏、污渍',
    'packaging, the box, crushed, leaking, leaked, wet, dirty, stained',
    12,
    'GOODS',
    'TANGIBLES',
    null,
  ],
  [
    '配送迟到 / Late delivery',
    '迟到、超时、晚到、没送到、还没送、没到货、没收到、未收到、等了、几天了、约好、催了',
    'late, delayed, delay, not arrived, has not arrived, never arrived, not delivered, still waiting for my, where is my',
    20,
    'DELIVERY',
    'RELIABILITY',
    null,
  ],
  [
    '配送员 / Couriers',
    '配送员、快递员、骑手、送货员、快递、物流、丢件、放门口、不送上门、签收',
    'courier, driver, rider, parcel, shipping, left at the door, signed for',
    10,
    'DELIVERY',
    null,
    null,
  ],
  [
    '态度 / Attitude',
    '态度、不耐烦、爱理不理、冷漠、敷衍、不尊重、没礼貌、凶',
    'rude, impolite, unfriendly, attitude, ignored me, did not care, arrogant',
    22,
    'SERVICE',
    'EMPATHY',
    null,
  ],
  [
    '无人答复 / Nobody answers',
    '没人理、没人接、没回、不回、没有回复、不回复、联系不上、打不通、推来推去、踢皮球',
    'no answer, no reply, nobody answers, nobody answered, no response, cannot reach, never called back',
    22,
    'SERVICE',
    'RESPONSIVENESS',
    null,
  ],
  [
    '不专业 / Not knowledgeable',
    '不专业、说不清、一问三不知、不懂、说法不一、误导、没说明、没写',
    'did not know, no idea, unprofessional, misleading, misled, contradicting, not explained',
    18,
    'SERVICE',
    'ASSURANCE',
    null,
  ],
  [
    '付款与退款 / Payment and refunds',
    '付款、支付、退款、扣款、发票、充值、到账、余额、优惠券、红包、运费',
    'payment, refund, invoice, top up, top-up, balance, coupon, voucher, shipping fee, money back',
    15,
    'PAYMENT',
    null,
    null,
  ],
  [
    '平台 / The platform',
    '平台、小程序、网页、网站、登录、登不上、打不开、闪退、验证码、系统、页面',
    'app, website, web site, log in, login, crashes, crashed, verification code, error message, page',
    15,
    'PLATFORM',
    'TANGIBLES',
    null,
  ],
  [
    '小事与建议 / Trifles and suggestions',
    '建议、小问题、希望改进、提个意见、不急',
    'suggestion, minor, small thing, no hurry, would be nice',
    1,
    null,
    null,
    'LOW',
  ],
];

const AT = `'2026-11-23T00:00:00Z'`;
const quoted = (text: string | null): string => (text === null ? 'null' : `'${text.replaceAll("'", "''")}'`);
const CATEGORIES = `('GOODS', 'DELIVERY', 'SERVICE', 'PAYMENT', 'PLATFORM', 'OTHER')`;
const DIMENSIONS = `('TANGIBLES', 'EMPATHY', 'ASSURANCE', 'RESPONSIVENESS', 'RELIABILITY')`;
const SEVERITIES = `('LOW', 'NORMAL', 'HIGH', 'URGENT')`;

/** Rules that class complaints by their words, and what they suggested beside what the desk decided (H2). */
export class Classification extends Migration {
  override up(): void {
    this.addSql(`
      create table classification_rule (
        id text primary key,
        name text not null,
        phrases_zh text not null,
        phrases_en text not null,
        weight int not null check (weight between 1 and 100),
        category text check (category in ${CATEGORIES}),
        severity text check (severity in ${SEVERITIES}),
        dimension text check (dimension in ${DIMENSIONS}),
        position int not null,
        is_active boolean not null default true,
        updated_at timestamptz(3) not null,
        version int not null default 1,
        constraint classification_rule_means check (category is not null or severity is not null or dimension is not null)
      )`);
    this.addSql('create index classification_rule_position on classification_rule (position, id)');
    this.addSql(`
      create table complaint_suggestion (
        id text primary key,
        complaint_id text not null unique references complaint deferrable initially deferred,
        category text check (category in ${CATEGORIES}),
        severity text not null check (severity in ${SEVERITIES}),
        dimension text check (dimension in ${DIMENSIONS}),
        phrases text[] not null,
        actual_category text check (actual_category in ${CATEGORIES}),
        actual_severity text check (actual_severity in ${SEVERITIES}),
        actual_dimension text check (actual_dimension in ${DIMENSIONS}),
        decided_by_id text references account,
        decided_at timestamptz(3),
        registered_at timestamptz(3) not null
      )`);
    this.addSql(
      'create index complaint_suggestion_complaint_id on complaint_suggestion (complaint_id, registered_at, id)',
    );
    this.addSql('create index complaint_suggestion_registered_at on complaint_suggestion (registered_at, id)');
    this.addSql(
      'create index complaint_suggestion_decided_by on complaint_suggestion (decided_by_id) where decided_by_id is not null',
    );
    for (const [index, [name, zh, en, weight, category, dimension, severity]] of rules.entries())
      this.addSql(`
        insert into classification_rule
          (id, name, phrases_zh, phrases_en, weight, category, dimension, severity, position, updated_at)
        values ('classificationrule_0000000000700000000000cr${String(index).padStart(2, '0')}', ${quoted(name)}, ${quoted(zh)},
          ${quoted(en)}, ${weight}, ${quoted(category)}, ${quoted(dimension)}, ${quoted(severity)}, ${(index + 1) * 10}, ${AT})`);
  }

  override down(): void {
    this.addSql('drop table complaint_suggestion, classification_rule');
  }
}
