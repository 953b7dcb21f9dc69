import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Market } from '../context.js';
import { Admission } from '../kernel/serving/admission.js';
import { SharedPoints } from '../kernel/serving/shared-points.js';

/** The one gate of this process, for every transport; it ends with the app. */
export function admissionOf(
  app: FastifyInstance,
  { config, orm }: Market,
  schema: GraphQLSchema,
  report: (error: unknown) => void,
): Admission {
  const points = new SharedPoints(orm.em.getKysely<unknown>(), report);
  app.addHook('onClose', () => points.stop());
  const { limits, throttlePercent, keys } = config;
  return new Admission({
    schema,
    points,
    secret: keys.attempts,
    limits: {
      throttlePercent,
      costPerRequest: limits.costPerRequest,
      pointsPerMinute: {
        address: limits.pointsPerMinuteOfAddress,
        account: limits.pointsPerMinuteOfAccount,
        app: limits.pointsPerMinuteOfApp,
      },
    },
  });
}
