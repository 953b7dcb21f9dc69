import { existsSync } from 'node:fs';
import path from 'node:path';

/** The folder of package.json; this module runs from `.build/` and, in development, from its source. */
export const projectRoot = rootAbove(import.meta.dirname);

function rootAbove(folder: string): string {
  return existsSync(path.join(folder, 'package.json')) ? folder : rootAbove(path.dirname(folder));
}
