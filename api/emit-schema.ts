import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { marketSchema } from './schema.js';

/** `npm run schema`: writes schema.graphql with its directives; it is reviewed like code. */
writeFileSync(
  fileURLToPath(new URL('../../schema.graphql', import.meta.url)),
  `${printSchemaWithDirectives(marketSchema())}\n`,
);
