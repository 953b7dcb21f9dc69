import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import type { Actor } from '../actor.js';
import { RequestError, RequestErrorCode, rateLimited } from '../refusal.js';
import { costOf, directiveNumber } from './cost.js';
import { KeysOfTheMinute } from './keys-of-the-minute.js';
import { Payers, type PointsPerMinute } from './payer.js';
import type { Balance, Payer, SharedPoints } from './shared-points.js';

export interface AdmissionLimits {
  /** Most points one operation may cost. */
  readonly costPerRequest: number;
  readonly pointsPerMinute: PointsPerMinute;
  /** What `@throttle` declares, in percent: 100 as declared. */
  readonly throttlePercent: number;
}

/** Who asks, from where, when. */
export interface Asker {
  readonly actor: Actor;
  readonly ip: string | null;
  readonly now: Date;
}

/** What `extensions.cost` of an answer tells. */
export interface CostReport {
  /** Points this operation was charged. */
  readonly requested: number;
  /** Most points one operation may cost. */
  readonly maximum: number;
  /** Points this caller has a minute. */
  readonly limit: number;
  readonly remaining: number;
  readonly resetAt: string;
}

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;
type Variables = Readonly<Record<string, unknown>>;

interface Asked {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Fragments;
  readonly variables: Variables;
}

interface AdmissionOptions {
  readonly schema: GraphQLSchema;
  readonly limits: AdmissionLimits;
  readonly points: SharedPoints;
  /** Keys the hashes of addresses. */
  readonly secret: Buffer;
}

/** Lets operations in by what they cost and by how often they are asked for; the same for HTTP, WebSocket and SSE. */
export class Admission {
  readonly #schema: GraphQLSchema;
  readonly #limits: AdmissionLimits;
  readonly #points: SharedPoints;
  readonly #payers: Payers;
  readonly #keys = new KeysOfTheMinute();
  readonly #throttled = new WeakMap<OperationDefinitionNode, ReadonlyMap<string, readonly FieldNode[]>>();

  constructor({ schema, limits, points, secret }: AdmissionOptions) {
    this.#schema = schema;
    this.#limits = limits;
    this.#points = points;
    this.#payers = new Payers(limits.pointsPerMinute, secret);
  }

  /**
   * Charges an operation before it runs and tells what is left.
   *
   * @throws RequestError TOO_COMPLEX when it costs more than any operation may, RATE_LIMITED when it costs more than what
   * is left of the minute, or asks more often for a throttled operation than its `@throttle` allows: every alias counts,
   * every idempotency key once a minute.
   */
  admit(operation: OperationDefinitionNode, fragments: Fragments, variables: Variables, asker: Asker): CostReport {
    const payer = this.#payers.of(asker.actor, asker.ip);
    const requested = costOf(this.#schema, operation, fragments, variables);
    const maximum = Math.min(this.#limits.costPerRequest, payer.pointsPerMinute);
    if (requested > maximum) {
      const message = `this may cost ${requested} points and the most is ${maximum}: ask for smaller pages or fewer lists`;
      throw new RequestError(RequestErrorCode.TOO_COMPLEX, message, { requested, maximum });
    }
    this.#throttle({ operation, fragments, variables }, payer, asker.now);
    if (!this.#points.spend(payer, requested, asker.now)) throw this.#refusal(payer, asker.now, requested);
    return reportOf(requested, maximum, this.#points.balance(payer, asker.now));
  }

  /** Refuses at the door whoever has nothing left, before anything of the request is looked at. */
  checkBalance({ actor, ip, now }: Asker): void {
    const payer = this.#payers.of(actor, ip);
    if (this.#points.balance(payer, now).remaining < 1) throw this.#refusal(payer, now, 1);
  }

  /** Charges the point of a document that came to nothing: parsing and refusing it was work too. */
  chargeRefused({ actor, ip, now }: Asker): void {
    this.#points.spend(this.#payers.of(actor, ip), 1, now);
  }

  #throttle({ operation, fragments, variables }: Asked, { key }: Payer, now: Date): void {
    for (const [name, asked] of this.#throttledIn(operation, fragments)) {
      const field = this.#schema.getRootType(operation.operation)?.getFields()[name];
      const declared = field ? directiveNumber(field, 'throttle', 'perMinute') : null;
      if (declared === null) continue;
      const perMinute = Math.max(1, Math.round((declared * this.#limits.throttlePercent) / 100));
      const payer = { key: `${name}_${key}`, pointsPerMinute: perMinute };
      const keys = asked.map((node) => idempotencyKeyOf(node, variables));
      const fresh = new Set(keys.filter((each) => each !== null && !this.#keys.isKnown(payer.key, each, now)));
      const times = fresh.size + keys.filter((each) => each === null).length;
      if (times > 0 && !this.#points.spend(payer, times, now))
        throw limited(`${name} is allowed ${perMinute} times a minute`, now, this.#points.balance(payer, now), {
          operation: name,
        });
      this.#keys.remember(
        payer.key,
        keys.filter((each) => each !== null),
        now,
      );
    }
  }

  /** Fields of the operation itself that have a `@throttle`, each time they stand there. */
  #throttledIn(operation: OperationDefinitionNode, fragments: Fragments): ReadonlyMap<string, readonly FieldNode[]> {
    const known = this.#throttled.get(operation);
    if (known) return known;
    const fields = this.#schema.getRootType(operation.operation)?.getFields() ?? {};
    const found = new Map<string, FieldNode[]>();
    const count = ({ selections }: SelectionSetNode): void => {
      for (const selection of selections) {
        if (selection.kind === Kind.INLINE_FRAGMENT) count(selection.selectionSet);
        else if (selection.kind === Kind.FRAGMENT_SPREAD) {
          const fragment = fragments[selection.name.value];
          if (fragment) count(fragment.selectionSet);
        } else {
          const field = fields[selection.name.value];
          if (field && directiveNumber(field, 'throttle', 'perMinute') !== null)
            found.set(field.name, [...(found.get(field.name) ?? []), selection]);
        }
      }
    };
    count(operation.selectionSet);
    this.#throttled.set(operation, found);
    return found;
  }

  #refusal(payer: Payer, now: Date, requested: number): RequestError {
    const balance = this.#points.balance(payer, now);
    const message = `this costs ${requested} points and ${balance.remaining} of ${balance.limit} a minute are left`;
    return limited(message, now, balance, { requested, limit: balance.limit, remaining: balance.remaining });
  }
}

/** What `input.idempotencyKey` of a mutation says; null where it takes none. */
function idempotencyKeyOf(node: FieldNode, variables: Variables): string | null {
  const argument = node.arguments?.find(({ name }) => name.value === 'input');
  const input = argument && valueFromASTUntyped(argument.value, variables);
  const key = input && typeof input === 'object' ? (input as { idempotencyKey?: unknown }).idempotencyKey : null;
  return typeof key === 'string' ? key : null;
}

const reportOf = (requested: number, maximum: number, { limit, remaining, resetAt }: Balance): CostReport => ({
  requested,
  maximum,
  limit,
  remaining,
  resetAt: resetAt.toISOString(),
});

const limited = (message: string, now: Date, { resetAt }: Balance, facts: object): RequestError =>
  rateLimited(message, now, resetAt, facts);
