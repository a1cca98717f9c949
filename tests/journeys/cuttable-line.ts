import { connect, createServer, type Server, type Socket } from 'node:net';

/** A cable between browser and server that can be pulled out. */
export interface CuttableLine {
  readonly url: string;
  cut(): Promise<void>;
  mend(): Promise<void>;
}

/** Lays a line to a server; cut, nobody answers at its end, whoever asks: page, worker or browser. */
export async function layLine(to: string): Promise<CuttableLine> {
  const target = new URL(to);
  const sockets = new Set<Socket>();
  const lay = (port: number) =>
    new Promise<Server>((resolve) => {
      const server = createServer((socket) => {
        const far = connect(Number(target.port), target.hostname);
        for (const end of [socket, far]) {
          sockets.add(end);
          end.on('error', () => end.destroy());
          end.on('close', () => sockets.delete(end));
        }
        socket.pipe(far).pipe(socket);
      });
      server.listen(port, '127.0.0.1', () => resolve(server));
    });
  let server = await lay(0);
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    cut: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
    mend: async () => {
      server = await lay(port);
    },
  };
}
