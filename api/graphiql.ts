import type { FastifyInstance } from 'fastify';

const FIRST_QUERY = `# Jishi: press the button to run. Sign in with the \`signIn\` mutation and put its token
# into the Headers tab as { "Authorization": "Bearer …" }.
{
  market { name city currency }
  products(first: 5) { nodes { title { zh en } lowestPrice { amount currency } merchant { name { zh } } } }
}
`;

/**
 * GraphiQL at /graphiql, outside production only. It comes whole out of its package, nothing is fetched from elsewhere;
 * its nine megabytes are read when somebody first asks for it. It never sends cookies: sessions of the panel run the
 * panel's own documents.
 */
export function serveGraphiql(app: FastifyInstance): void {
  let page: Promise<string> | undefined;
  app.get('/graphiql', async (_request, reply) => {
    page ??= import('@graphql-yoga/render-graphiql').then(({ renderGraphiQL }) =>
      renderGraphiQL({
        title: 'Jishi',
        endpoint: '/graphql',
        credentials: 'omit',
        subscriptionsProtocol: 'WS',
        defaultQuery: FIRST_QUERY,
      }),
    );
    return reply.type('text/html; charset=utf-8').send(await page);
  });
}
