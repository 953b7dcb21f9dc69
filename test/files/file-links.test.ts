import { describe, expect, it } from 'vitest';
import { fileOfLink, signedLink } from '#api/files/file-links.js';

const key = Buffer.alloc(32, 1);
const now = new Date('2026-03-02T02:00:00Z');
const tokenOf = (url: string): string => url.slice(url.lastIndexOf('/') + 1);
const link = signedLink(key, 'download', 'file_1', now);
const token = tokenOf(link.url);

describe('B1 signed links', () => {
  it('name their file until the moment they expire', () => {
    expect(fileOfLink(key, 'download', token, new Date(link.expiresAt.getTime() - 1))).toBe('file_1');
    expect(fileOfLink(key, 'download', token, link.expiresAt)).toBeNull();
  });

  it.each([
    ['another file', token.replace('file_1', 'file_2')],
    ['a later expiry', token.replace(/\.[^.]+\./, `.${(link.expiresAt.getTime() + 1).toString(36)}.`)],
    ['no signature', token.slice(0, token.lastIndexOf('.') + 1)],
    ['a shorter signature', token.slice(0, -1)],
    ['nothing', ''],
  ])('altered to %s are refused', (_what, altered) => expect(fileOfLink(key, 'download', altered, now)).toBeNull());

  it('for reading do not let anybody write, and hold under one key only', () => {
    expect(fileOfLink(key, 'upload', token, now)).toBeNull();
    expect(fileOfLink(Buffer.alloc(32, 2), 'download', token, now)).toBeNull();
  });
});
