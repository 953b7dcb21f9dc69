import { afterAll, describe, expect, it } from 'vitest';
import { bindTypes, missingIndexes, type WantedIndex } from '#api/kernel/read/index.js';
import { createOrm } from '#api/orm.js';
import { marketReads } from '#api/reads.js';
import { marketSchema } from '#api/schema.js';
import { cloneDatabase } from '../../kit/database.js';

const database = await cloneDatabase();
afterAll(() => database.drop());

const text = ({ list, table, columns }: WantedIndex): string =>
  `${list} wants an index on ${table} (${columns.join(', ')})`;

describe('the lists of the market (design §4)', () => {
  it('have an index on what they hang on, what they are sorted by, and the id', async () => {
    const orm = await createOrm(database.url);
    const registry = bindTypes(marketSchema(), marketReads, orm.getMetadata());
    const missing = await missingIndexes(registry, orm.em.getKysely<unknown>());
    await orm.close(true);
    expect(missing.map(text)).toEqual([]);
  });
});
