import { type ValidationError, validateSync } from 'class-validator';
import { type ClassType, Directive, Field, Mutation, ObjectType } from 'type-graphql';
import { Refusal, type UserErrorFacts } from '../refusal.js';
import type { RequestContext } from '../request-context.js';
import type { UseCase } from '../use-case.js';
import { Action, type ActionHint } from './directives.js';
import { Cost, Throttle } from './limit-directives.js';
import { UserError } from './user-error.js';

type Thunk = () => ClassType | object | [ClassType | object];

/**
 * The answer of a mutation: its entities, null when refused, and `errors`. Every mutation has one of its own.
 *
 * `told` describes fields that are no record: what is told this once.
 *
 * @example const ApproveMerchantPayload = payload('ApproveMerchantPayload', { merchant: () => MerchantType });
 */
export function payload(
  name: string,
  fields: Readonly<Record<string, Thunk>>,
  told: Readonly<Record<string, string>> = {},
): ClassType {
  const Payload = { [name]: class {} }[name] as ClassType;
  for (const [field, type] of Object.entries(fields)) {
    Field(type as () => ClassType, {
      nullable: true,
      description: told[field] ?? `The ${words(field)} after the change; null when \`errors\` is not empty.`,
    })(Payload.prototype, field);
  }
  Field(() => [UserError], {
    description: 'Why nothing happened; empty on success. Bounded by the rules a request can break.',
  })(Payload.prototype, 'errors');
  ObjectType(name, {
    simpleResolvers: true,
    description: `Answer of \`${name.charAt(0).toLowerCase()}${name.slice(1).replace(/Payload$/, '')}\`.`,
  })(Payload);
  return Payload;
}

interface DoesOptions {
  /** What the mutation does; becomes its description. */
  description: string;
  action?: ActionHint | readonly ActionHint[];
  /** Points, when it is more work than other mutations. */
  cost?: number;
  /** How often one principal may do it in a minute. */
  throttlePerMinute?: number;
}

/**
 * Declares a mutation by the use case it calls: permission, step-up and idempotency are printed from that very object,
 * so what the schema says is what is enforced (A5).
 */
export function Does<I, R>(useCase: UseCase<I, R>, answer: ClassType, options: DoesOptions): MethodDecorator {
  const { permission, stepUp, idempotent } = useCase.definition;
  const notes = [
    options.description,
    stepUp ? 'Needs the second factor shown in the last ten minutes (`stepUp`), else `STEP_UP_REQUIRED`.' : '',
    idempotent ? 'The same `idempotencyKey` with the same input gives the same answer and happens once (F4).' : '',
  ].filter(Boolean);
  return (target, key, descriptor) => {
    Mutation(() => answer, { description: notes.join(' ') })(
      target,
      key,
      descriptor as TypedPropertyDescriptor<unknown>,
    );
    (Directive(`@auth(permission: ${permission})`) as MethodDecorator)(target, key, descriptor);
    for (const hint of [options.action ?? []].flat()) Action(hint)(target, key, descriptor);
    if (options.cost !== undefined) Cost(options.cost)(target, key, descriptor);
    if (options.throttlePerMinute !== undefined) Throttle(options.throttlePerMinute)(target, key, descriptor);
  };
}

/** Runs the use case of a mutation and words its outcome: the entities, or the refusals as `errors`. */
export async function carryOut<I extends object, R>(
  useCase: UseCase<I, R>,
  ctx: RequestContext,
  input: I,
  answer: (result: R) => Record<string, unknown>,
): Promise<Record<string, unknown>> {
  try {
    const wrong = constraintsBrokenBy(input);
    if (wrong.length > 0) throw new Refusal(...wrong);
    return { ...answer(await useCase(ctx, input)), errors: [] };
  } catch (error) {
    if (error instanceof Refusal) return { errors: error.errors };
    throw error;
  }
}

/** What the classes of an input forbid, with the path of each; empty when it is well-formed. */
export const constraintsBrokenBy = (input: object): UserErrorFacts[] =>
  validateSync(input, { forbidUnknownValues: false, skipMissingProperties: true }).flatMap((error) =>
    invalid(error, ['input']),
  );

/** What class-validator found, one refusal a broken constraint, with its path. */
function invalid(error: ValidationError, path: readonly string[]): UserErrorFacts[] {
  const here = [...path, error.property];
  const own = Object.values(error.constraints ?? {}).map((message) => ({
    __typename: 'BasicUserError',
    code: 'INVALID',
    message,
    path: here,
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => invalid(child, here))];
}

const words = (field: string): string => field.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
