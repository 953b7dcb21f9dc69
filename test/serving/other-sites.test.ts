import { describe, expect, it } from 'vitest';
import { readConfig } from '#api/config.js';
import { startTestMarket } from '../kit/market.js';

const market = await startTestMarket();
const choosy = await startTestMarket({ CORS_ORIGINS: 'https://other.example, https://shop.example' });

const shopSite = 'https://shop.example';
const post = { method: 'POST', headers: { origin: shopSite, 'content-type': 'application/json' } };
const body = JSON.stringify({ query: '{ market { name } }' });
const preflight = {
  method: 'OPTIONS',
  headers: {
    origin: shopSite,
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'authorization,content-type',
  },
};

describe('a front end of another site', () => {
  it.each(['/graphql', '/graphql/stream'])(
    'may call %s from a browser with a token, and never with a cookie',
    async (path) => {
      const asked = await fetch(`${market.url}${path}`, preflight);
      expect(asked.status).toBe(204);
      expect(asked.headers.get('access-control-allow-origin')).toBe('*');
      expect(asked.headers.get('access-control-allow-headers')).toContain('authorization');
      expect(asked.headers.get('access-control-allow-credentials')).toBeNull();
      const answered = await fetch(`${market.url}${path}`, { ...post, body });
      expect(answered.headers.get('access-control-allow-origin')).toBe('*');
      expect(answered.headers.get('access-control-expose-headers')).toContain('retry-after');
      expect(answered.headers.get('access-control-allow-credentials')).toBeNull();
      expect(answered.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    },
  );

  it('is let in only when it stands in the list, where there is one', async () => {
    const known = await fetch(`${choosy.url}/graphql`, { ...post, body });
    expect(known.headers.get('access-control-allow-origin')).toBe(shopSite);
    const headers = { ...post.headers, origin: 'https://stranger.example' };
    const stranger = await fetch(`${choosy.url}/graphql`, { ...post, headers, body });
    expect(stranger.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('is told at the start that an address is no origin', () => {
    expect(() => readConfig({ CORS_ORIGINS: 'https://shop.example/path' })).toThrow(/CORS_ORIGINS must be/);
  });
});
