import { expect, it } from 'vitest';
import { byRecord, type Change, readChange } from '../../admin/src/audit/read-change.js';

const words = {
  locale: 'en',
  ofValue: (enumName: string, value: string) => `${enumName}.${value}`,
  ofBoolean: (value: boolean) => (value ? 'yes' : 'no'),
};
const change = (field: string, record = 'order_entry'): Change => ({
  record,
  recordId: 'entry_01kjp4c580e1qa5a3c5ek60nzt',
  field,
  before: null,
  after: null,
});

it.each([
  ['totalMinor', '-1205', '-¥12.05'],
  ['isInternal', 'true', 'yes'],
  ['toStatus', 'REVIEWED', 'OrderStatus.REVIEWED'],
  ['actorKind', 'PERSON', 'ActorKind.PERSON'],
  ['note', 'REVIEWED by hand', 'REVIEWED by hand'],
  ['scopes', '["EVENTS_READ"]', 'EVENTS_READ'],
  ['wishedCategories', '{鲜花礼品,"精品 文具"}', '鲜花礼品, 精品 文具'],
  ['note', '[not a list', '[not a list'],
])('A6 reads %s %s as a person does', (field, text, read) => {
  expect(readChange(change(field), text, 'CNY', words)).toBe(read);
});

it('A6 leaves out what says nothing, and begins with the record that it was done to', () => {
  const of = (recordId: string, field: string, after: string) => ({ ...change(field), recordId, after });
  const groups = byRecord(
    [of('b', 'kind', 'NOTE'), of('b', 'note', ''), of('a', 'status', 'PAID'), of('a', 'version', '3')],
    'a',
  );
  expect(groups.map((group) => group.map(({ recordId, field }) => [recordId, field]))).toEqual([
    [['a', 'status']],
    [['b', 'kind']],
  ]);
});
