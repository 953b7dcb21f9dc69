import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { deleteStrayUploads } from '#api/files/delete-strays.js';
import { diskStorage, FilePurpose, storeFile } from '#api/files/index.js';
import { startTestMarket } from '../kit/market.js';
import { person } from '../kit/people.js';

const folder = mkdtempSync(path.join(tmpdir(), 'jishi-strays-'));
const market = await startTestMarket({ DATA_DIR: folder });

it('what uploads left behind is gone after a day: announcements without bytes, bytes without a row, unfinished drafts', async () => {
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const { client } = await person(market);
  await client.run('mutation ($i: RequestUploadInput!) { requestUpload(input: $i) { errors { code } } }', {
    i: { purpose: 'EVIDENCE', fileName: '../../etc/passwd', byteSize: 9 },
  });
  const bytes = Buffer.from('sku,title\n1,Rose\n');
  const kept = await storeFile(market.context(), { purpose: FilePurpose.IMPORT, name: 'kept.csv', bytes });
  const files = path.join(folder, 'files');
  const key = 'abcdefgh-0000-stray';
  const draft = `${key}.01234567-89ab-cdef-0123-456789abcdef`;
  const place = path.join(files, key.slice(-2));
  mkdirSync(place, { recursive: true });
  for (const name of [key, draft]) writeFileSync(path.join(place, name), 'left behind');

  const { db } = market.context();
  const sweep = () => deleteStrayUploads(db, diskStorage(files), market.clock.now());
  expect(await sweep()).toEqual({ announced: 0, bytes: 0 });
  market.clock.advance(25 * 3_600_000);
  const longAgo = new Date(market.clock.now().getTime() - 26 * 3_600_000);
  for (const name of readdirSync(files, { recursive: true, encoding: 'utf8' }))
    utimesSync(path.join(files, name), longAgo, longAgo);
  expect(await sweep()).toEqual({ announced: 1, bytes: 2 });
  expect(await market.database.query('select id from file')).toEqual([{ id: kept.id }]);
  expect(readdirSync(place)).toEqual([]);
  expect(await sweep()).toEqual({ announced: 0, bytes: 0 });
});
