import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isEnumType } from 'graphql';
import { expect, it } from 'vitest';
import { OrderStatus } from '#api/orders/index.js';
import { orderLifecycle } from '#api/orders/order-status.js';
import { project } from '../kit/project.js';

const read = (file: string): string => readFileSync(join(project, file), 'utf8');
const steps = Object.entries(orderLifecycle.transitions).flatMap(([action, { from, to, leadsTo }]) =>
  from.flatMap((state) => {
    const next = to ?? leadsTo;
    return next && next !== state ? [{ state, action, next }] : [];
  }),
);

it('E3 the schema tells of every status what leads on from it, and nothing else', () => {
  const status = buildSchema(read('schema.graphql')).getType('OrderStatus');
  if (!isEnumType(status)) throw new Error('there is no OrderStatus');
  for (const { name, description } of status.getValues()) {
    const told = / Leads on: (.*)\.$/.exec(description ?? '')?.[1]?.split(', ') ?? [];
    const allowed = steps.filter(({ state }) => state === name).map(({ action, next }) => `${action} → ${next}`);
    expect(told).toEqual(allowed);
  }
  expect(status.getValues().map(({ name }) => name)).toEqual(Object.values(OrderStatus));
});

it('E3 the README draws the same', () => {
  const drawn = read('README.md').split('order-states:begin')[1]?.split('order-states:end')[0] ?? '';
  expect(drawn.match(/\w+ --> \w+: \w+/g)).toEqual(
    steps.map(({ state, action, next }) => `${state} --> ${next}: ${action}`),
  );
});
