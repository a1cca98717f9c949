import { createServer, type IncomingMessage } from 'node:http';
import pg from 'pg';
import { bareWork } from './bare-statements.ts';

/** The least a Node server can do for the same calls: no sign-in, rights, validation, walls, journal or keys. */
const pool = new pg.Pool({ connectionString: process.env.BENCH_URL, max: 10, pipeline: true });

async function withClient<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    return await work(client);
  } finally {
    client.release();
  }
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, string>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString() || '{}');
}

async function answer(request: IncomingMessage): Promise<unknown> {
  const [path = '', query = ''] = (request.url ?? '').split('?');
  if (path === '/create') {
    const { workshopId = '', vehicleId = '', customerId = '' } = await bodyOf(request);
    return { id: await withClient((client) => bareWork.create(client, workshopId, vehicleId, customerId)) };
  }
  if (path.startsWith('/step/')) {
    await bodyOf(request);
    return withClient((client) => bareWork.step(client, path.slice(6))).then(() => ({ id: path.slice(6) }));
  }
  if (path === '/list') return { items: await withClient((client) => bareWork.list(client, query)) };
  return { items: await withClient((client) => bareWork.search(client, decodeURIComponent(query))) };
}

const server = createServer((request, response) => {
  answer(request).then(
    (body) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
    (error: Error) => response.writeHead(500).end(error.message),
  );
});
server.listen(Number(process.env.BENCH_PORT), '127.0.0.1', () => process.send?.('ready'));
