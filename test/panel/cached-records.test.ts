import { QueryClient } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { patchCaches } from '../../admin/src/api/cached-records.js';

it('patches a record wherever it is known, and neither adds a row nor brings an older version back', () => {
  const client = new QueryClient();
  const page = {
    data: [
      { id: 'a', status: 'PAID', version: 2 },
      { id: 'b', status: 'PAID', version: 1 },
    ],
    total: 2,
  };
  client.setQueryData(['orders', 'getList', { page: 1 }], page);
  client.setQueryData(['orders', 'getOne', { id: 'a' }], { id: 'a', status: 'PAID', note: 'kept', version: 2 });

  patchCaches(client, 'orders', { id: 'a', status: 'SHIPPED', version: 3 });
  patchCaches(client, 'orders', { id: 'b', status: 'OLD', version: 0 });
  patchCaches(client, 'orders', { id: 'c', status: 'NEW', version: 1 });

  expect(client.getQueryData(['orders', 'getList', { page: 1 }])).toEqual({
    data: [
      { id: 'a', status: 'SHIPPED', version: 3 },
      { id: 'b', status: 'PAID', version: 1 },
    ],
    total: 2,
  });
  expect(client.getQueryData(['orders', 'getOne', { id: 'a' }])).toEqual({
    id: 'a',
    status: 'SHIPPED',
    note: 'kept',
    version: 3,
  });
});
