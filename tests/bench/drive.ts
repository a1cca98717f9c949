import autocannon from 'autocannon';
import pg from 'pg';

export interface Figure {
  perSecond: number;
  p50: number;
  p95: number;
  failed: number;
}

export interface Ask {
  method: 'GET' | 'POST';
  path: string;
  headers: Record<string, string>;
  body?: string;
}

/** Drives an HTTP server with so many clients; `next` makes each request, so that none is asked twice. */
export async function driveHttp(
  url: string,
  clients: number,
  seconds: number,
  next: () => Ask,
): Promise<Figure> {
  const result = await autocannon({
    url,
    connections: clients,
    duration: seconds,
    requests: [{ setupRequest: (request: object) => ({ ...request, ...next() }) as never }],
  });
  const { latency, requests, non2xx, errors, timeouts } = result;
  const percentiles = latency as unknown as { p50: number; p97_5: number };
  return {
    perSecond: (requests.total - non2xx) / result.duration,
    p50: percentiles.p50,
    p95: percentiles.p97_5,
    failed: non2xx + errors + timeouts,
  };
}

/** Drives PostgreSQL directly with so many connections, one call after the other on each. */
export async function driveSql(
  url: string,
  clients: number,
  seconds: number,
  call: (client: pg.Client) => Promise<unknown>,
): Promise<Figure> {
  const connections = await Promise.all(
    Array.from({ length: clients }, async () => {
      const client = new pg.Client({ connectionString: url, pipeline: true });
      await client.connect();
      return client;
    }),
  );
  const times: number[] = [];
  const end = performance.now() + seconds * 1_000;
  await Promise.all(
    connections.map(async (client) => {
      for (let start = performance.now(); start < end; start = performance.now()) {
        await call(client);
        times.push(performance.now() - start);
      }
    }),
  );
  await Promise.all(connections.map((client) => client.end()));
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  return { perSecond: times.length / seconds, p50: at(0.5), p95: at(0.975), failed: 0 };
}
