import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { generate } from '@graphql-codegen/cli';
import {
  type GraphQLField,
  getNamedType,
  isCompositeType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { afterAll, expect, it } from 'vitest';
import { project } from '../kit/project.js';
import { schema } from '../matrix/documents.js';

const run = promisify(execFile);
const folder = await mkdtemp(join(tmpdir(), 'jishi-client-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

type Field = GraphQLField<unknown, unknown>;
type Operation = 'query' | 'mutation' | 'subscription';

/** One document for every root field, with its arguments as variables and everything plain of what it answers. */
function documentOf(operation: Operation, field: Field): string {
  const declared = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const name = `${operation}_${field.name}`;
  return `${operation} ${name}${declared ? `(${declared})` : ''} { ${field.name}${passed ? `(${passed})` : ''}${selectionOf(field, 3)} }`;
}

function selectionOf(field: Field, depth: number): string {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return '';
  if (!isObjectType(type)) return ' { __typename }';
  const picked = Object.values(type.getFields())
    .filter((each) => !each.args.some(isRequiredArgument))
    .filter((each) => isLeafType(getNamedType(each.type)) || (depth > 0 && each.args.length === 0))
    .map((each) => `${each.name}${selectionOf(each, depth - 1)}`);
  return ` { __typename ${picked.join(' ')} }`;
}

const roots: readonly [Operation, readonly Field[]][] = [
  ['query', Object.values(schema.getQueryType()?.getFields() ?? {})],
  ['mutation', Object.values(schema.getMutationType()?.getFields() ?? {})],
  ['subscription', Object.values(schema.getSubscriptionType()?.getFields() ?? {})],
];
const documents = roots.flatMap(([operation, fields]) => fields.map((field) => documentOf(operation, field)));

/** What a front end writes: the type checker knows the variables and the answer of a document. */
const application = `
import type { ResultOf, VariablesOf } from '@graphql-typed-document-node/core';
import { graphql } from './gql/gql';
const Products = graphql(\`
  query Shelf($first: Int) { products(first: $first) { nodes { id title { zh } status lowestPrice { amount } } } }
\`);
type Answer = ResultOf<typeof Products>;
const first: VariablesOf<typeof Products> = { first: 3 };
const title = (answer: Answer): string | undefined => answer.products.nodes[0]?.title.zh;
// @ts-expect-error the schema has no such variable
const wrong: VariablesOf<typeof Products> = { frist: 3 };
export const used = [first, title, wrong];
`;

it('the client preset of graphql-codegen types every operation, under strict TypeScript', {
  timeout: 180_000,
}, async () => {
  await writeFile(join(folder, 'application.ts'), application);
  await writeFile(join(folder, 'operations.graphql'), documents.join('\n'));
  const files: readonly { filename: string; content: string }[] = await generate(
    {
      schema: join(project, 'schema.graphql'),
      documents: [join(folder, 'application.ts'), join(folder, 'operations.graphql')],
      silent: true,
      generates: {
        [`${folder}/gql/`]: {
          preset: 'client',
          presetConfig: { fragmentMasking: false },
          config: { strictScalars: true, scalars: plainScalars, useTypeImports: true, enumsAsTypes: true },
        },
      },
    },
    false,
  );
  for (const { filename, content } of files) {
    await mkdir(dirname(filename), { recursive: true });
    await writeFile(filename, content);
  }
  await symlink(join(project, 'node_modules'), join(folder, 'node_modules'));
  await writeFile(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        strict: true,
        noUncheckedIndexedAccess: true,
        exactOptionalPropertyTypes: true,
        noEmit: true,
        module: 'esnext',
        moduleResolution: 'bundler',
        target: 'es2024',
        skipLibCheck: true,
        types: [],
      },
    }),
  );
  const { stdout } = await run(process.execPath, [
    join(project, 'node_modules/typescript/bin/tsc'),
    '-p',
    folder,
  ]).catch((error: { stdout: string }) => error);
  expect(stdout).toBe('');
  const typed = files.find(({ filename }) => filename.endsWith('graphql.ts'))?.content ?? '';
  expect(typed.match(/Document = /g)).toHaveLength(documents.length + 1);
});

const plainScalars = { CurrencyCode: 'string', Date: 'string', DateTime: 'string', Decimal: 'string', UUID: 'string' };
