import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';

/** A TCP and a UDP port of this machine that count whatever reaches them. */
export interface NetworkWitness {
  readonly tcpPort: number;
  readonly udpPort: number;
  /** Connections and packets so far. */
  seen(): number;
  close(): void;
}

/** Opens both ports on the loopback address. */
export async function openNetworkWitness(): Promise<NetworkWitness> {
  let seen = 0;
  const tcp = createServer((socket) => {
    seen++;
    socket.destroy();
  });
  const udp = createSocket('udp4', () => {
    seen++;
  });
  await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve));
  await new Promise<void>((resolve) => udp.bind(0, '127.0.0.1', resolve));
  const address = tcp.address();
  if (address === null || typeof address === 'string') throw new Error('no TCP port');
  return {
    tcpPort: address.port,
    udpPort: udp.address().port,
    seen: () => seen,
    close: () => {
      tcp.close();
      udp.close();
    },
  };
}
