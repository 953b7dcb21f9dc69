import { type ExecutionResult, GraphQLError, type GraphQLSchema, getArgumentValues, getVariableValues } from 'graphql';
import { type EventFilter, type EventHub, resumeAfter, type StreamItem, streamRuleOf } from '../events/index.js';
import { type Actor, scopeOf } from '../kernel/actor.js';
import { checkDocumentAccess } from '../kernel/read/index.js';
import { RequestError, RequestErrorCode } from '../kernel/refusal.js';
import type { RequestContext } from '../kernel/request-context.js';
import type { Admission } from '../kernel/serving/admission.js';
import { Executor } from '../kernel/serving/executor.js';
import type { FormatError } from '../kernel/serving/format-error.js';
import { operationLabel } from '../kernel/serving/operation-label.js';
import { checkTexts } from '../kernel/serving/text-limits.js';
import { accessKey } from './access-key.js';
import { Channel } from './channel.js';
import type { PanelDocuments } from './panel-documents.js';
import type { Places } from './places.js';
import { badInput, DocumentRefusal, refusal, type StreamDocument, StreamDocuments } from './stream-document.js';
import { reasonOf, StreamEnd } from './stream-end.js';
import { StreamSubscription } from './stream-subscription.js';

/** What a client asks for, on any transport. */
export interface StreamRequest {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>> | null;
}

/** Who asks. Every execution gets a context of its own. */
export interface Viewer {
  readonly actor: Actor;
  /** Came with the panel's cookie, which runs the panel's own documents only. */
  readonly isPanel: boolean;
  readonly context: () => RequestContext;
}

type Execute = (item: StreamItem) => Promise<ExecutionResult>;

export interface StreamsOptions {
  readonly schema: GraphQLSchema;
  readonly hub: EventHub;
  readonly report: (bug: unknown) => void;
  readonly admission: Admission;
  readonly panelDocuments: PanelDocuments;
  readonly formatError: FormatError;
  /** How many subscriptions each principal may have open. */
  readonly places: Places;
  /** Told of every subscription that was let in. */
  readonly noted: (opened: { operation: string; cost: number; actor: Actor }) => void;
  /** Results a subscription may have waiting for its socket; 1,000 when absent. */
  readonly queueLimit?: number;
}

/** All streams of this process, on whatever transport. */
export class Streams {
  readonly #schema: GraphQLSchema;
  readonly #hub: EventHub;
  readonly #report: (bug: unknown) => void;
  readonly #admission: Admission;
  readonly #panelDocuments: PanelDocuments;
  readonly #formatError: FormatError;
  readonly #noted: StreamsOptions['noted'];
  readonly #places: Places;
  readonly #queueLimit: number | undefined;
  readonly #documents: StreamDocuments;
  readonly #executor: Executor;
  readonly #channels = new Map<string, Channel>();

  constructor({
    schema,
    hub,
    report,
    admission,
    panelDocuments,
    formatError,
    noted,
    places,
    queueLimit,
  }: StreamsOptions) {
    this.#schema = schema;
    this.#hub = hub;
    this.#report = report;
    this.#admission = admission;
    this.#panelDocuments = panelDocuments;
    this.#formatError = formatError;
    this.#noted = noted;
    this.#places = places;
    this.#queueLimit = queueLimit;
    this.#documents = new StreamDocuments(schema);
    this.#executor = new Executor(schema);
  }

  /** Open subscriptions. */
  get size(): number {
    return this.#places.size;
  }

  /** How many live executions are shared by all open subscriptions. */
  get channelCount(): number {
    return this.#channels.size;
  }

  /**
   * Opens one subscription. Refuses by `DocumentRefusal` what may not be asked; `onEnd` tells when the server ends it.
   */
  async open(request: StreamRequest, viewer: Viewer, onEnd: (end: StreamEnd) => void): Promise<StreamSubscription> {
    try {
      return await this.#open(request, viewer, onEnd);
    } catch (error) {
      throw error instanceof DocumentRefusal ? error : this.#asRefusal(error);
    }
  }

  async #open(request: StreamRequest, viewer: Viewer, onEnd: (end: StreamEnd) => void): Promise<StreamSubscription> {
    if (viewer.isPanel) this.#panelDocuments.check(request.query);
    const context = viewer.context();
    const asker = { actor: viewer.actor, ip: context.ip, now: context.clock.now() };
    this.#admission.checkBalance(asker);
    const document = this.#prepare(request, () => this.#admission.chargeRefused(asker));
    const variables = { ...request.variables };
    const { args, coerced } = this.#coerce(document, variables);
    checkTexts(this.#schema, document.operation, coerced);
    const cost = this.#admission.admit(document.operation, document.fragments, coerced, asker);
    checkDocumentAccess(this.#schema, document.operation, document.fragments, coerced, viewer.actor);
    this.#noted({
      operation: operationLabel(document.operation),
      cost: cost.requested,
      actor: viewer.actor,
    });
    const rule = streamRuleOf(this.#fieldOf(document));
    const narrowed = (await rule.narrow?.(args, context)) ?? {};
    const filter: EventFilter = {
      ...{ kinds: rule.kinds, scope: scopeOf(viewer.actor, rule.permission), accountId: viewer.actor.accountId },
      ...narrowed,
    };
    const cursor = args['after'];
    const execute = this.#execution(document, variables, viewer);
    const shared = {
      filter,
      execute,
      hub: this.#hub,
      hasCheckpoints: rule.hasCheckpoints ?? false,
      now: () => context.clock.now(),
    };
    const after = typeof cursor === 'string' ? await resumeAfter(context.db, cursor) : null;
    const leave = this.#places.enter(viewer.actor);
    if (!leave) throw refusal(RequestErrorCode.UNAVAILABLE, reasonOf[StreamEnd.TOO_MANY]);
    return new StreamSubscription({
      ...shared,
      after,
      document: document.document,
      firstExtensions: { cost },
      queueLimit: this.#queueLimit,
      db: context.db,
      onFinish: leave,
      channel: () => this.#channel(channelKey(document, variables, viewer.actor), shared),
      onEnd: (end, error) => {
        if (error !== undefined) this.#report(error);
        onEnd(end);
      },
    });
  }

  #prepare({ query, operationName }: StreamRequest, onRefused: () => void): StreamDocument {
    try {
      return this.#documents.prepare(query, operationName ?? null);
    } catch (error) {
      onRefused();
      throw error;
    }
  }

  #channel(key: string, options: Omit<ConstructorParameters<typeof Channel>[0], 'onEmpty'>): Channel {
    const known = this.#channels.get(key);
    if (known) return known;
    const channel = new Channel({
      ...options,
      onEmpty: () => {
        if (this.#channels.get(key) === channel) this.#channels.delete(key);
      },
    });
    this.#channels.set(key, channel);
    return channel;
  }

  #execution(
    { document, operation, text }: StreamDocument,
    variables: Record<string, unknown>,
    viewer: Viewer,
  ): Execute {
    return async (root) => {
      const { data, errors } = await this.#executor.execute({
        document,
        operation,
        operationName: operation.name?.value,
        source: text,
        variables,
        context: viewer.context(),
        root,
      });
      if (!errors?.length) return { data };
      // Told as a result, our mistake would be an event nobody has: the stream ends, and whoever resumes is told it then.
      const bug = errors.find(
        ({ originalError, extensions }) => !(originalError instanceof RequestError) && !extensions['code'],
      );
      if (bug) throw bug.originalError ?? bug;
      return { data, errors: errors.map((error) => this.#worded(error)) };
    };
  }

  #fieldOf({ root }: StreamDocument) {
    const field = this.#schema.getSubscriptionType()?.getFields()[root.name.value];
    if (!field) throw refusal('BAD_REQUEST', `there is no subscription ${root.name.value}`);
    return field;
  }

  #coerce(document: StreamDocument, given: Readonly<Record<string, unknown>>) {
    const definitions = document.operation.variableDefinitions ?? [];
    const { coerced, errors } = getVariableValues(this.#schema, definitions, given, { maxErrors: 5 });
    if (errors) throw badInput(errors);
    try {
      const args: Record<string, unknown> = getArgumentValues(this.#fieldOf(document), document.root, coerced);
      return { args, coerced };
    } catch (error) {
      throw error instanceof GraphQLError ? badInput([error]) : error;
    }
  }

  /** An error as a client may see it. */
  #worded(error: GraphQLError): GraphQLError {
    const { message, path, extensions } = this.#formatError(error.toJSON(), error);
    return new GraphQLError(message, { path, extensions });
  }

  #asRefusal(error: unknown): DocumentRefusal {
    const { message, extensions } = this.#formatError({ message: String(error) }, error);
    return new DocumentRefusal([new GraphQLError(message, { extensions })]);
  }
}

/** Same document, operation, rights, and variables but for where to resume: the same results. */
function channelKey(document: StreamDocument, variables: Record<string, unknown>, actor: Actor): string {
  const relevant = Object.entries(variables)
    .filter(([name]) => !document.resumeVariables.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([document.text, document.operation.name?.value ?? null, relevant, accessKey(actor)]);
}
