import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { type Market, requestContext } from '../context.js';
import { RequestError } from '../kernel/refusal.js';
import type { RequestContext } from '../kernel/request-context.js';
import type { Admission } from '../kernel/serving/admission.js';
import { DOCUMENT_LIMITS, documentSizeRule } from '../kernel/serving/document-size.js';
import type { FormatError } from '../kernel/serving/format-error.js';
import { askerOf, gatewayOf } from '../kernel/serving/gateway.js';
import { asGraphqlError } from '../kernel/serving/request-errors.js';
import { textRule } from '../kernel/serving/text-limits.js';
import { sessionCookie } from './arrivals.js';
import type { PanelDocuments } from './panel-documents.js';

interface Options {
  readonly app: FastifyInstance;
  readonly market: Market;
  readonly schema: GraphQLSchema;
  readonly admission: Admission;
  readonly panelDocuments: PanelDocuments;
  readonly formatError: FormatError;
}

/** Serves queries and mutations at `/graphql`. */
export async function serveGraphql(options: Options): Promise<void> {
  const { app, market, formatError, admission } = options;
  const isProduction = market.config.environment === 'production';
  const apollo = new ApolloServer<RequestContext>({
    gateway: gatewayOf(options.schema, admission),
    introspection: !isProduction,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: isProduction,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: DOCUMENT_LIMITS.tokens },
    validationRules: [documentSizeRule, textRule],
    validationOptions: { maxErrors: 5 },
    stringifyResult: JSON.stringify,
    formatError,
    plugins: [
      fastifyApolloDrainPlugin<RequestContext>(app),
      {
        // A document that was parsed and refused was work too.
        requestDidStart: async () => ({
          didEncounterErrors: async ({ operation, contextValue }) => {
            if (!operation) admission.chargeRefused(askerOf(contextValue));
          },
          willSendResponse: async ({ response: { body }, contextValue }) => {
            const errors = body.kind === 'single' ? body.singleResult.errors : undefined;
            if (errors) contextValue.notes.codes = errors.map(({ extensions }) => String(extensions?.['code']));
          },
        }),
      },
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();
  const handler = fastifyApolloHandler(apollo, {
    context: (request, reply) => contextOfRequest(options, request, reply),
  });
  app.route({ method: ['GET', 'POST', 'OPTIONS'], url: '/graphql', handler });
}

async function contextOfRequest(
  { market, admission, panelDocuments }: Options,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<RequestContext> {
  const secure = market.config.environment === 'production' || request.protocol === 'https';
  const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
  const carried = bearer === undefined ? request.cookies[sessionCookie(secure)] : undefined;
  const context = await requestContext(market, {
    token: bearer ?? carried ?? null,
    locale: /^zh\b/i.test(request.headers['accept-language'] ?? '') ? 'zh' : 'en',
    ip: request.ip,
    userAgent: request.headers['user-agent'] ?? null,
    requestId: request.id,
    carrySession: (token) => {
      const attributes = { path: '/', httpOnly: true, sameSite: 'strict', secure } as const;
      if (token) reply.setCookie(sessionCookie(secure), token, attributes);
      else reply.clearCookie(sessionCookie(secure), attributes);
    },
  });
  request.served.actor = context.actor;
  request.served.notes = context.notes;
  try {
    if (carried !== undefined && context.actor.kind !== 'ANONYMOUS') panelDocuments.check(documentOf(request));
    admission.checkBalance(askerOf(context));
  } catch (error) {
    throw error instanceof RequestError ? asGraphqlError(error) : error;
  }
  return context;
}

/** The document of a POST or a GET, whatever else was sent. */
function documentOf({ method, query, body }: FastifyRequest): unknown {
  const sent: unknown = method === 'GET' ? query : body;
  return typeof sent === 'object' && sent !== null && 'query' in sent ? sent.query : null;
}
