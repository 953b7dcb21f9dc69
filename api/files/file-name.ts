const MAX_CHARACTERS = 120;

/** A file's name as people gave it, without folders, control characters and direction marks; never empty. */
export function cleanName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const clean = last.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '').trim();
  return [...clean].slice(0, MAX_CHARACTERS).join('') || 'file';
}

/** The name with the ending of what pictures are kept as; other files keep theirs. */
export const nameFor = (name: string, mimeType: string): string =>
  mimeType === 'image/webp' ? `${name.replace(/\.[a-z0-9]{1,5}$/i, '')}.webp` : name;
