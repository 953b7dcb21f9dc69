import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, runnerImport } from 'vite';

const apiUrl = `http://127.0.0.1:${process.env['PORT'] ?? '4000'}`;

const MESSAGES = 'virtual:messages/';

/** `virtual:messages/en`: all that the panel says in one language, as plain data. */
const messagesByLanguage: Plugin = {
  name: 'messages-by-language',
  resolveId: (id) => (id.startsWith(MESSAGES) ? `\0${id}` : undefined),
  async load(id) {
    if (!id.startsWith(`\0${MESSAGES}`)) return undefined;
    const file = path.join(import.meta.dirname, 'src/i18n/messages.ts');
    const { module, dependencies } = await runnerImport<typeof import('./src/i18n/messages.js')>(file, {
      configFile: false,
      root: import.meta.dirname,
    });
    for (const dependency of dependencies) this.addWatchFile(dependency);
    const locale = id.endsWith('/en') ? 'en' : 'zh-CN';
    return `export const messages = ${JSON.stringify(module.messagesOf(locale))};`;
  },
};

/** Tables, tabs, forms and what they are made of. A module that the first page needs must not be among them: first-load.test.ts. */
const ofScreens = new RegExp(
  [
    'admin/src/(?:views/(?!screens)|inputs/(?!upload-input)|fields/(?:field|file-value|rows-table))',
    'admin/src/actions/(?!available-actions|bulk-actions|conflict-dialog|told-dialog|idempotency-key)',
    'ra-ui-materialui/dist/(?:list|detail|form|field)/',
    'ra-ui-materialui/dist/input/(?!(?:InputHelperText|ResettableTextField|TextInput|PasswordInput)[.])',
    'ra-core/dist/(?:dataTable|export)/',
    'ra-core/dist/controller/(?:button|create|edit|field|input|list|show)/',
    '@mui/material/(?:use)?(?:Accordion|Autocomplete|Card(?:Header|Action)|Checkbox|Chip|Collapse|Dialog|Fab|FormControlLabel|FormGroup)',
    '@mui/material/(?:use)?(?:LinearProgress|Link/|Pagination|Switch|Tab)',
    'node_modules/(?:jsonexport|diacritic)/',
  ].join('|'),
);

const ofDesks =
  /admin\/src\/(account|audit|desks|templates)\/(?!index|pages)|(?:actions\/(?:bulk-actions|conflict-dialog|told-dialog)|inputs\/upload-input|api\/live-|session\/step-up)|generated\/texts|virtual:messages|graphql-ws|@fontsource|node_modules\/(?:@mui\/x-|d3-|internmap|flatqueue|bezier-easing|reselect)/;

export default defineConfig({
  root: import.meta.dirname,
  base: '/admin/',
  plugins: [react(), messagesByLanguage],
  build: {
    outDir: '../.build/admin',
    emptyOutDir: true,
    target: 'es2023',
    // Inlined font subsets would all be loaded at once.
    assetsInlineLimit: 0,
    // Measuring gzip sizes of a hundred font subsets takes longer than the build.
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      output: {
        // What is needed before anything is shown comes as one file, what lists, details and forms share as another; desks,
        // words and fonts come when somebody needs them.
        codeSplitting: {
          groups: [
            { name: 'panel', test: (id) => !ofScreens.test(id) && !ofDesks.test(id), priority: 2 },
            { name: 'screens', test: ofScreens, priority: 1 },
          ],
        },
      },
    },
  },
  // `vite` beside a running API: the panel reloads as it is edited.
  server: { proxy: { '/graphql': { target: apiUrl, ws: true }, '/files': apiUrl } },
});
