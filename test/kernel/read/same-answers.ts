import fc from 'fast-check';
import { type ExecutionResult, execute, type GraphQLSchema, parse, validate } from 'graphql';
import { expect } from 'vitest';
import type { Actor } from '#api/kernel/actor.js';
import { compileDocument, type ReadContext } from '#api/kernel/read/index.js';
import { type RandomQuery, randomQuery, type Terrain } from './random-query.js';
import type { SlowReader } from './slow-reader.js';
import { Tape } from './tape.js';
import type { World } from './world.js';

interface Readers {
  readonly schema: GraphQLSchema;
  readonly contextOf: (viewer: Actor) => ReadContext;
  readonly now: Date;
  readonly world: World;
  readonly slowReader: SlowReader;
}

interface Comparison extends Readers {
  readonly randomActor: (tape: Tape) => Actor;
  readonly terrainOf: (viewer: Actor) => Terrain;
  readonly seed: number;
  readonly documents: number;
}

/** Answers random documents by the engine under both executors and by the slow reader: all must say the same. */
export async function expectSameAnswers(comparison: Comparison): Promise<void> {
  const { schema, randomActor, terrainOf, seed, documents } = comparison;
  const tapes = fc.array(fc.nat({ max: 0xffff }), { minLength: 60, maxLength: 500, size: 'max' });
  const property = fc.asyncProperty(tapes, async (numbers) => {
    const tape = new Tape(numbers);
    const viewer = randomActor(tape);
    const { source, rounds } = randomQuery(tape, terrainOf(viewer));
    fc.pre(validate(schema, parse(source), undefined, { maxErrors: 1 }).length === 0);
    await expectSameAnswer(comparison, viewer, source, rounds);
  });
  await fc.assert(property, { numRuns: documents, seed, maxSkipsPerRun: 20 });
}

/** One document, with one or more sets of variables. */
export async function expectSameAnswer(
  readers: Readers,
  viewer: Actor,
  source: string,
  rounds: RandomQuery['rounds'],
): Promise<void> {
  const { schema, contextOf, now, world, slowReader } = readers;
  const document = parse(source);
  const compiled = compileDocument(schema, document);
  const contextValue = contextOf(viewer);
  for (const { variables, slowVariables } of rounds) {
    const expected = comparable(await slowReader.read(document, slowVariables, { world, viewer, now }));
    const read = await execute({ schema, document, variableValues: variables, contextValue });
    expect(comparable(read), source).toEqual(expected);
    if (!compiled) continue;
    // It goes on where graphql-js stops at the first null that may not be, so it can tell of more errors.
    const answered = comparable(await compiled.query({}, contextValue, variables));
    expect(answered.data, `compiled: ${source}`).toEqual(expected.data);
    expect(answered.errors.length > 0).toBe(expected.errors.length > 0);
  }
}

/** Data, and where there were errors; cursors as the ids they hold, because the slow reader's are ids. */
function comparable(result: ExecutionResult): { data: unknown; errors: string[] } {
  const text = JSON.stringify(result.data ?? null).replaceAll('"__proto__":', '"a field called proto":');
  const data: unknown = JSON.parse(text, (_key, value: unknown) =>
    typeof value === 'string' ? withoutCursor(value) : value,
  );
  const errors = (result.errors ?? []).map(({ message, path }) => (path ? path.join('.') : message));
  return { data, errors: errors.sort() };
}

function withoutCursor(text: string): string {
  if (!/^[\w-]{30,}$/.test(text)) return text;
  const parts = /^\["\w+\.\w+\.(?:ASC|DESC)",(?:null|"(?:[^"\\]|\\.)*"),"([\w:]+)"\]$/.exec(
    Buffer.from(text, 'base64url').toString(),
  );
  return parts?.[1] ?? text;
}
