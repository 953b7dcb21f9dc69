import { expect, it } from 'vitest';
import type { ResourceDescriptor } from '../../admin/src/descriptor.js';
import { sheetCell, sheetOf } from '../../admin/src/views/sheet.js';
import { panelOf, resourceOf } from './fixture.js';

const words = { locale: 'en', ofValue: (_enum: string, value: string) => value.toLowerCase(), ofBoolean: String };
const orders: ResourceDescriptor = resourceOf(panelOf(), 'orders');

it.each([
  ['=1+1', `"'=1+1"`],
  ['+86 138', `"'+86 138"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  ['-cmd', `"'-cmd"`],
  ['-12.30', '"-12.30"'],
  ['say "hi"', '"say ""hi"""'],
])('writes %s as a cell that no spreadsheet calculates', (text, cell) => {
  expect(sheetCell(text)).toBe(cell);
});

it('begins with a byte order mark, heads each column, and leaves amounts bare', () => {
  const order = {
    id: 'order_1',
    number: 'D1',
    merchant: { id: 'm', name: '花坊' },
    status: 'PAID',
    total: { amount: '12.30', currency: 'CNY' },
  };
  const [head = '', row = ''] = sheetOf(orders, [order], (source) => source, words).split('\r\n');
  expect(head.startsWith('\uFEFF"id","number","merchant","status","total"')).toBe(true);
  expect(row).toContain('"order_1","D1","花坊","paid","12.30"');
});
