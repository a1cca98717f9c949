import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import Fastify from 'fastify';
import { describe, expect, it } from 'vitest';
import { endStreamsOnClose } from './open-streams.ts';

describe('a live stream', () => {
  it('ends when the server closes, so that the stop does not wait for it', async () => {
    const app = Fastify();
    endStreamsOnClose(app);
    app.get('/live', { config: { streams: true } }, (_, reply) => {
      reply.hijack();
      reply.raw.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: open\n\n');
    });
    await app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = app.server.address() as AddressInfo;
    const [stream] = (await once(get({ port, path: '/live' }), 'response')) as [IncomingMessage];
    await once(stream, 'data');
    const ended = once(stream, 'end');
    await Promise.all([app.close(), ended]);
    expect(stream.complete).toBe(true);
  });
});
