import { randomUUID } from 'node:crypto';
import {
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Tape } from '../kernel/read/tape.js';

type Field = GraphQLField<unknown, unknown>;

/** Ids of the market's records by the name of their type. */
export type KnownIds = ReadonlyMap<string, readonly string[]>;

/** What a careless or spiteful client sends where a string is wanted. */
const hostileStrings: readonly string[] = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  'x\udfffx',
  '\u202egnp.exe',
  '👩‍👩‍👧‍👦',
  'مرحبا',
  '长'.repeat(5_000),
  'x'.repeat(70_000),
  "'; drop table account; --",
  '" or 1=1',
  '%_\\',
  '#{7*7}{{7*7}}',
  '<script>alert(1)</script>',
  '__proto__',
  'constructor',
  '../../../etc/passwd',
  'null',
  'NaN',
  '1e309',
  '９９',
  '-1',
  '2026-02-30',
  '2026-02-30T25:61:61Z',
  '99999999999999999999',
  '\r\nSet-Cookie: a=b',
  'order_01kjp4c580e12a2qrv7y08f0wr',
  'order_zzzzzzzzzzzzzzzzzzzzzzzzzz',
  'nothing_01kjp4c580e12a2qrv7y08f0wr',
  '0000-00-00',
  '9999-12-31T23:59:59.999Z',
  '+275760-09-13T00:00:00Z',
  '2026-03-02T10:00:00+99:00',
  '0.0.0.0/0',
  '::/129',
  '999.1.1.1/8',
  'http://169.254.169.254/latest/',
  'jsh_live_01kjp4c580e12a2qrv7y08f0wr_x',
  '{market}{{code}}{code',
  '=cmd|calc!A1',
  '1'.repeat(300),
  `${'a'.repeat(40)}!`,
  '%'.repeat(60),
  `{${'名'.repeat(200)}}`,
  '\u200b',
  '\ufeff',
  'ＳＥＬＥＣＴ',
  '🇨🇳'.repeat(50),
];

const hostileNumbers: readonly unknown[] = [
  0,
  -1,
  1,
  101,
  2_147_483_647,
  -2_147_483_648,
  1e10,
  Number.MAX_VALUE,
  1.5,
  '1',
];
const hostileAmounts: readonly unknown[] = [
  '0',
  '-1',
  '0.001',
  '1e3',
  '99999999999999.99',
  '92233720368547758.07',
  '-0.00',
  '.5',
  '٣',
  1,
  '',
];
const wrongKinds: readonly unknown[] = [null, true, 7, 'text', [], {}, [[]], { __proto__: null, a: { b: [] } }];

/** Texts that must look like something, by the name they go by. */
const fittingTexts: Readonly<Record<string, (tape: Tape) => string>> = {
  phone: (tape) => `138${String(tape.upTo(100_000_000)).padStart(8, '0')}`,
  email: (tape) => `someone${tape.upTo(1_000_000)}@example.test`,
  password: () => 'a long enough pass phrase',
  regionCode: () => '341102',
  slug: (tape) => `slug-${tape.upTo(1_000_000)}`,
  sku: (tape) => `SKU-${tape.upTo(1_000_000)}`,
  creditCode: () => '91341100MA2MXL2K5X',
  trackingNumber: (tape) => `SF${tape.upTo(1_000_000_000)}`,
  identifier: (tape) => `138${String(tape.upTo(100_000_000)).padStart(8, '0')}`,
  newPassword: () => 'another long pass phrase',
  currentPassword: () => 'a long enough pass phrase',
  code: (tape) => String(tape.upTo(1_000_000)).padStart(6, '0'),
  totpCode: (tape) => String(tape.upTo(1_000_000)).padStart(6, '0'),
  ipRanges: () => '203.0.113.0/24',
  profile: (tape) => tape.pick(['plain', 'mall-zh', 'northwind', 'uci']),
  field: (tape) => tape.pick(['titleZh', 'price', 'sku']),
  template: (tape) => tape.pick(['{名称}', '{price}', 'GBP']),
  taxNumber: () => '91341100MA2MXL2K5X',
  settlementAccountNumber: () => '6222021234567890123',
};

/** Places in a list, which most calls leave to their default. */
const places: ReadonlySet<string> = new Set(['after', 'before', 'last', 'offset']);

const plainStrings = ['花', 'roses', '王小明', '13800001111', 'someone@example.org', '341102', '好的，没问题', 'A-1'];

/** Draws the variables of one call: mostly sensible, now and then one that is not. */
export class RandomInput {
  constructor(
    readonly tape: Tape,
    readonly ids: KnownIds,
  ) {}

  /** @param oddness one value in so many is a hostile one; 0 = none */
  variablesOf(field: Field, oddness: number): Record<string, unknown> {
    const about = aboutOf(field);
    const variables: Record<string, unknown> = {};
    for (const arg of field.args) {
      const value = this.#value(arg.name, arg.type, about, oddness, 0);
      if (value !== undefined) variables[arg.name] = value;
    }
    return variables;
  }

  #value(name: string, type: GraphQLInputType, about: string | null, oddness: number, depth: number): unknown {
    if (oddness > 0 && this.tape.once(oddness * 4)) return this.tape.pick(wrongKinds);
    if (!isNonNullType(type) && (depth > 4 || this.tape.upTo(places.has(name) ? 12 : 2) !== 1)) return undefined;
    const wanted = getNullableType(type);
    if (isListType(wanted)) {
      const length = oddness > 0 && this.tape.once(oddness * 8) ? 300 : 1 + this.tape.upTo(3);
      return Array.from({ length }, () => this.#value(name, wanted.ofType, about, oddness, depth + 1)).filter(
        (each) => each !== undefined,
      );
    }
    if (isInputObjectType(wanted)) {
      const made: Record<string, unknown> = {};
      for (const field of Object.values(wanted.getFields())) {
        const value = this.#value(field.name, field.type, about, oddness, depth + 1);
        if (value !== undefined) made[field.name] = value;
      }
      if (oddness > 0 && this.tape.once(oddness * 4)) made['nothingOfTheKind'] = 1;
      return made;
    }
    const isOdd = oddness > 0 && this.tape.once(oddness);
    if (isEnumType(wanted))
      return isOdd ? this.tape.pick(hostileStrings) : this.tape.pick(wanted.getValues().map((value) => value.name));
    return this.#scalar(name, wanted.name, about, isOdd);
  }

  #scalar(name: string, type: string, about: string | null, isOdd: boolean): unknown {
    const { tape } = this;
    if (type === 'Boolean') return tape.upTo(2) === 0;
    // What nobody has changed yet is at its first version.
    if (name === 'version' && !isOdd && tape.upTo(4) > 0) return 1;
    if (type === 'Int' || type === 'Float') return isOdd ? tape.pick(hostileNumbers) : 1 + tape.upTo(20);
    if (type === 'Decimal') return isOdd ? tape.pick(hostileAmounts) : tape.pick(['1.00', '12.30', '5', '0.01']);
    if (isOdd) return tape.pick(hostileStrings);
    if (type === 'ID') return this.#id(name, about);
    if (type === 'UUID') return tape.upTo(4) === 0 ? '00000000-0000-4000-8000-000000000000' : randomUUID();
    if (type === 'DateTime') return tape.pick(['2026-03-01T00:00:00Z', '2026-03-02T10:00:00+08:00']);
    if (type === 'Date') return tape.pick(['2026-03-01', '2027-12-31']);
    if (type === 'CurrencyCode') return 'CNY';
    return fittingTexts[name]?.(tape) ?? tape.pick(plainStrings);
  }

  /** An id of the kind that the name speaks of; one in six is of some other kind. */
  #id(name: string, about: string | null): string {
    const { tape, ids } = this;
    const kind = name === 'id' || name === 'ids' ? about : typeNamed(name.replace(/Ids?$/, ''));
    const own = (kind === null ? undefined : ids.get(parties.has(kind) ? 'Account' : kind)) ?? [];
    const any = [...ids.values()].flat();
    return tape.pick(own.length === 0 || tape.once(6) ? any : own);
  }
}

const parties: ReadonlySet<string> = new Set(['Buyer', 'Account', 'Assignee', 'Member']);

const typeNamed = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** The kind of record a root field is about: what it answers, or the first record in its payload. */
function aboutOf(field: Field): string | null {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return null;
  if (!type.name.endsWith('Payload')) return type.name;
  const record = Object.values(type.getFields()).find((each) => isObjectType(getNamedType(each.type)));
  return record ? getNamedType(record.type).name : null;
}
