import { afterAll, expect, it } from 'vitest';
import { createOrm } from '#api/orm.js';
import { propertyName } from '../../admin/src/audit/property-name.js';
import { labels } from '../../admin/src/labels/index.js';
import { storedLabels } from '../../admin/src/labels/stored.js';
import { cloneDatabase } from '../kit/database.js';

const database = await cloneDatabase();
const orm = await createOrm(database.url, { poolSize: 2 });
afterAll(async () => {
  await orm.close(true);
  await database.drop();
});

const entities = [...orm.getMetadata().getAll().values()];
const kinds = entities.map(({ tableName }) => tableName);
const properties = [...new Set(entities.flatMap(({ props }) => props.map(({ name }) => propertyName(name).name)))];

it('A6 words every kind of record and every value that the audit log can name, and none that is gone', () => {
  const wanted = [
    ...kinds.map((kind) => `stored.${kind}`),
    ...properties.filter((name) => !(`fields.${name}` in labels)).map((name) => `stored.fields.${name}`),
  ];
  expect(Object.keys(storedLabels).toSorted()).toEqual(wanted.toSorted());
});

it.each([
  ['totalMinor', { name: 'total', isMinor: true }],
  ['titleZh', { name: 'title', language: 'zh', isMinor: false }],
  ['licenceFileId', { name: 'licence', isMinor: false }],
  ['status', { name: 'status', isMinor: false }],
])('reads the stored name %s', (property, read) => {
  expect(propertyName(property)).toEqual(read);
});
