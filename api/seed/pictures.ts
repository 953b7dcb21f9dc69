import sharp from 'sharp';
import { drawing } from './motifs.js';

const EDGE_PIXELS = 480;

/**
 * A picture as a shop would upload it: the thing on a soft ground, coloured by `hue` (degrees of the colour wheel) and
 * different for each `variety`. Drawn here, so that the demo market needs no download and nobody's photographs.
 */
export function productPicture(motif: string, hue: number, variety: number): Promise<Buffer> {
  const tint = (hue + variety * 23) % 360;
  const palette = {
    main: `hsl(${tint} 52% ${50 + (variety % 3) * 5}%)`,
    shade: `hsl(${tint} 48% 33%)`,
    light: `hsl(${(tint + 34) % 360} 62% 86%)`,
  };
  const ground = (hue + 180 + variety * 7) % 360;
  return encoded(`
    <defs><radialGradient id="ground" cx=".5" cy=".38" r=".8">
      <stop offset="0" stop-color="hsl(${ground} 38% 97%)"/><stop offset="1" stop-color="hsl(${ground} 30% 84%)"/>
    </radialGradient></defs>
    <rect width="200" height="200" fill="url(#ground)"/>
    <ellipse cx="100" cy="176" rx="62" ry="8" fill="hsl(${ground} 20% 40%)" opacity=".22"/>
    ${drawing(motif, palette)}`);
}

/** The round sign of a shop. */
export function shopSign(motif: string, hue: number): Promise<Buffer> {
  const palette = { main: '#fff', shade: `hsl(${hue} 40% 78%)`, light: `hsl(${hue} 50% 60%)` };
  return encoded(`<rect width="200" height="200" fill="hsl(${hue} 45% 96%)"/>
    <circle cx="100" cy="100" r="94" fill="hsl(${hue} 46% 42%)"/>
    <g transform="translate(35 35) scale(.65)">${drawing(motif, palette)}</g>`);
}

/** A made-up business licence: ruled paper with a red seal, and no word on it that could be taken for a real one. */
export function licenceScan(hue: number): Promise<Buffer> {
  const lines = Array.from({ length: 9 }, (_, row) => `<path d="M34 ${62 + row * 12} H${140 + ((row * 17) % 28)}"/>`);
  return encoded(`<rect width="200" height="200" fill="#f6f1e4"/>
    <rect x="14" y="14" width="172" height="172" fill="none" stroke="hsl(${hue} 35% 55%)" stroke-width="4"/>
    <rect x="58" y="28" width="84" height="14" fill="#555"/><g stroke="#8b8b84" stroke-width="3">${lines.join('')}</g>
    <circle cx="150" cy="152" r="24" fill="none" stroke="#c33" stroke-width="5"/><path d="M150 138 l4 10 h11 l-9 7 3 11 -9 -7 -9 7 3 -11 -9 -7 h11z" fill="#c33"/>`);
}

const encoded = (content: string): Promise<Buffer> =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${EDGE_PIXELS}" height="${EDGE_PIXELS}" viewBox="0 0 200 200">${content}</svg>`,
    ),
  )
    .png({ compressionLevel: 1 })
    .toBuffer();
