import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';

const place = '/api/docs';

/**
 * The contract as pages to browse and try, at `/api/docs`. The viewer is four megabytes of script that take a quarter
 * of a second to read: that is spent when somebody first opens it, not at every start.
 */
export function serveContractPages(app: FastifyInstance): void {
  let viewer: Promise<FastifyInstance> | undefined;
  const show = async (request: FastifyRequest, reply: FastifyReply) => {
    viewer ??= openViewer();
    const page = await (await viewer).inject({ method: 'GET', url: request.url });
    const { 'content-type': type, location } = page.headers;
    if (type) reply.header('content-type', type);
    if (location) reply.header('location', location);
    return reply.code(page.statusCode).send(page.rawPayload);
  };
  /* The viewer starts from a script inside its page; no page of the shop does. */
  const contentSecurityPolicy = {
    directives: { ...ownOnly, scriptSrc: ["'self'", "'unsafe-inline'", "'unsafe-eval'"] },
  };
  const options = { schema: { hide: true }, helmet: { contentSecurityPolicy } };
  app.get(place, options, show);
  app.get(`${place}/*`, options, show);
}

const ownOnly = {
  defaultSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  styleSrc: ["'self'", "'unsafe-inline'"],
  fontSrc: ["'self'", 'data:'],
  objectSrc: ["'none'"],
  upgradeInsecureRequests: null,
};

async function openViewer(): Promise<FastifyInstance> {
  const { default: scalar } = await import('@scalar/fastify-api-reference');
  const viewer = Fastify();
  const configuration = { url: '/openapi.json', withDefaultFonts: false, telemetry: false };
  await viewer.register(scalar, { routePrefix: place, configuration: configuration as never });
  return viewer;
}
