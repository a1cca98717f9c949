import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import type { FastifyInstance } from 'fastify';
import { type Config, ConfigFault } from '#platform/server/config.ts';

/** Opens the door and says where: this machine first, then the addresses tablets and phones of the shop can use. */
export async function listen(app: FastifyInstance, { port, host }: Config): Promise<string[]> {
  try {
    await app.listen({ port, host });
  } catch (cause) {
    throw sentenceFor(cause, port, host);
  }
  const { port: opened } = app.server.address() as AddressInfo;
  const everywhere = host === '0.0.0.0' || host === '::';
  const names = everywhere ? ['localhost', ...networkAddresses()] : [host.includes(':') ? `[${host}]` : host];
  return names.map((name) => `http://${name}:${opened}`);
}

function networkAddresses(): string[] {
  return Object.values(networkInterfaces()).flatMap((addresses = []) =>
    addresses.filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => address),
  );
}

function sentenceFor(cause: unknown, port: number, host: string): unknown {
  const { code } = cause as { code?: string };
  if (code === 'EADDRINUSE') {
    return new ConfigFault(`Port ${port} is taken by another program: choose another with PITLANE_PORT.`);
  }
  if (code === 'EACCES')
    return new ConfigFault(`Port ${port} is reserved for root: choose one above 1023 with PITLANE_PORT.`);
  if (code === 'EADDRNOTAVAIL')
    return new ConfigFault(`PITLANE_HOST is "${host}", which is no address of this machine.`);
  return cause;
}
