import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isScalarType,
} from 'graphql';
import { afterAll, expect, it } from 'vitest';
import { project } from '../kit/project.js';
import { schema } from '../matrix/documents.js';

const run = promisify(execFile);
const folder = await mkdtemp(join(tmpdir(), 'jishi-relay-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

type Field = GraphQLField<unknown, unknown>;

const objectTypes = Object.values(schema.getTypeMap()).filter(isObjectType);
const nodeTypes = objectTypes.filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'));
const connectionsOf = (type: GraphQLObjectType): Field[] =>
  Object.values(type.getFields()).filter(
    (field) => getNamedType(field.type).name.endsWith('Connection') && !field.args.some(isRequiredArgument),
  );

/** Everything of a record that needs no selection of its own. */
const plainFields = (type: GraphQLObjectType): string =>
  Object.values(type.getFields())
    .filter((field) => isLeafType(getNamedType(field.type)) && !field.args.some(isRequiredArgument))
    .map(({ name }) => name)
    .join(' ');

/** A fragment of each kind of record, and one that pages for each of its lists, as a Relay application writes them. */
function fragmentsOf(type: GraphQLObjectType): string[] {
  const paged = connectionsOf(type).map((field) => {
    const name = `records_${type.name}_${field.name}`;
    return `graphql\`fragment ${name} on ${type.name}
      @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" })
      @refetchable(queryName: "records_${type.name}_${field.name}_Query") {
        ${field.name}(first: $count, after: $cursor) @connection(key: "${name}_${field.name}") { edges { node { __typename } } }
      }\`;`;
  });
  return [`graphql\`fragment records_${type.name} on ${type.name} { ${plainFields(type)} }\`;`, ...paged];
}

/** The lists of the market itself. */
const rootLists = connectionsOf(schema.getQueryType() ?? raise('no queries')).map(
  (field) => `graphql\`query records_${field.name}_Query($count: Int!, $cursor: String) {
    ${field.name}(first: $count, after: $cursor) @connection(key: "records_${field.name}") { edges { node { __typename } } }
  }\`;`,
);

function raise(message: string): never {
  throw new Error(message);
}

it('the Relay compiler takes a fragment of every record and a page of every list', async () => {
  const documents = [...nodeTypes.flatMap(fragmentsOf), ...rootLists];
  for (const name of ['src', 'made']) await mkdir(join(folder, name));
  await writeFile(join(folder, 'src/records.js'), documents.join('\n'));
  await writeFile(join(folder, 'package.json'), '{}');
  await writeFile(
    join(folder, 'relay.config.json'),
    JSON.stringify({
      src: './src',
      artifactDirectory: './made',
      schema: './schema.graphql',
      language: 'typescript',
      noFutureProofEnums: true,
      customScalarTypes: Object.fromEntries(
        Object.values(schema.getTypeMap())
          .filter((type) => isScalarType(type) && !isEnumType(type))
          .map(({ name }) => [name, 'string']),
      ),
    }),
  );
  await run('cp', [join(project, 'schema.graphql'), folder]);
  const compiler = join(project, 'node_modules/relay-compiler/cli.js');
  const { stdout, stderr } = await run(process.execPath, [compiler, 'relay.config.json', '--output=verbose'], {
    cwd: folder,
  }).catch((error: { stdout: string; stderr: string }) => error);
  const said = `${stdout}${stderr}`;
  const made = await readdir(join(folder, 'made')).catch(() => []);
  expect(said).not.toMatch(/error/i);
  // A paging fragment brings its refetch query with it.
  expect(made.length).toBeGreaterThanOrEqual(documents.length);
});
