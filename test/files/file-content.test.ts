import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { acceptContent } from '#api/files/file-content.js';
import { purposeRules } from '#api/files/file-purpose.js';
import { FilePurpose } from '#api/files/index.js';

const pictureRule = purposeRules[FilePurpose.PRODUCT_IMAGE];
const blank = (width = 40, height = 30) => sharp({ create: { width, height, channels: 3, background: '#c33' } });
const refusal = (code: string) => ({ errors: [expect.objectContaining({ code })] });

describe('B1 uploads are judged by their bytes', () => {
  it('a picture is drawn anew as WebP, and what the camera added is gone', async () => {
    const photo = await blank()
      .withExif({ IFD0: { Artist: '张三' }, IFD3: { GPSLatitude: '32/1 18/1 0/1' } })
      .jpeg()
      .toBuffer();
    expect((await sharp(photo).metadata()).exif).toBeDefined();
    const { bytes, mimeType } = await acceptContent(photo, pictureRule);
    const kept = await sharp(bytes).metadata();
    expect({ mimeType, format: kept.format, exif: kept.exif }).toEqual({
      mimeType: 'image/webp',
      format: 'webp',
      exif: undefined,
    });
  });

  it.each([
    ['a web page behind it', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['an archive behind it', Buffer.from('PK\u0003\u0004 evil.js PK\u0005\u0006', 'latin1')],
    ['another picture behind it', Buffer.from('GIF89a<script>alert(1)</script>')],
  ])('of a picture with %s only the picture is kept', async (_what, passenger) => {
    for (const photo of [await blank().jpeg().toBuffer(), await blank().png().toBuffer()]) {
      const { bytes } = await acceptContent(Buffer.concat([photo, passenger]), pictureRule);
      expect(bytes.includes(passenger.subarray(0, 12))).toBe(false);
      expect((await sharp(bytes).metadata()).format).toBe('webp');
    }
  });

  it('a large picture is made smaller, its shape is kept', async () => {
    const { bytes } = await acceptContent(await blank(4800, 1200).png().toBuffer(), pictureRule);
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 2400, height: 600 });
  });

  it.each([
    ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['an SVG with a declaration', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['a web page', '<!doctype html><script>alert(1)</script>'],
    ['a script behind the signature of a GIF', 'GIF89a/*<script>alert(1)</script>*/'],
    ['a script behind the signature of a PNG', '\x89PNG\r\n\x1a\n<script>alert(1)</script>'],
    ['plain text', 'hello'],
    ['nothing', ''],
  ])('%s is no picture', async (_what, text) => {
    await expect(acceptContent(Buffer.from(text, 'latin1'), pictureRule)).rejects.toMatchObject(
      refusal('FILE_TYPE_REFUSED'),
    );
  });

  it('a picture that unpacks to more than 50 million pixels is refused', async () => {
    const side = 7200;
    const bomb = await sharp(Buffer.alloc(side * side), { raw: { width: side, height: side, channels: 1 } })
      .png()
      .toBuffer();
    expect(bomb.length).toBeLessThan(pictureRule.maxBytes);
    await expect(acceptContent(bomb, pictureRule)).rejects.toMatchObject(refusal('FILE_TYPE_REFUSED'));
  });

  it('more bytes than the purpose allows are refused', async () => {
    const bytes = Buffer.alloc(pictureRule.maxBytes + 1);
    await expect(acceptContent(bytes, pictureRule)).rejects.toMatchObject(refusal('FILE_TOO_LARGE'));
  });

  it.each([
    ['UTF-8', Buffer.from('名称,价格\n月饼,12.30\n')],
    ['UTF-8 with a byte order mark', Buffer.from('\uFEFF名称,价格\r\n')],
    ['GB 18030', Buffer.from([0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0x31, 0x0a])],
  ])('a table in %s is taken for an import', async (_encoding, bytes) => {
    expect(await acceptContent(bytes, purposeRules[FilePurpose.IMPORT])).toMatchObject({ mimeType: 'text/csv' });
  });

  it.each([
    ['a web page', Buffer.from('\uFEFF <html><body>')],
    ['binary data', Buffer.from([1, 2, 3, 0])],
  ])('%s is no table', async (_what, bytes) => {
    await expect(acceptContent(bytes, purposeRules[FilePurpose.IMPORT])).rejects.toMatchObject(
      refusal('FILE_TYPE_REFUSED'),
    );
  });
});
