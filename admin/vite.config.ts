import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const apiUrl = `http://127.0.0.1:${process.env['PORT'] ?? '4000'}`;

export default defineConfig({
  root: import.meta.dirname,
  base: '/admin/',
  plugins: [react()],
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
        // What every screen needs comes as one file; desks and fonts come when somebody needs them.
        codeSplitting: {
          groups: [
            {
              name: 'panel',
              test: (id) =>
                !/admin\/src\/(account|audit|desks|templates)\/|(?:actions\/(?:bulk-actions|conflict-dialog|told-dialog)|inputs\/upload-input|labels\/stored|api\/live-|session\/step-up)|graphql-ws|@fontsource/.test(
                  id,
                ),
            },
          ],
        },
      },
    },
  },
  // `vite` beside a running API: the panel reloads as it is edited.
  server: { proxy: { '/graphql': { target: apiUrl, ws: true }, '/files': apiUrl } },
});
