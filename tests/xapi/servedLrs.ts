import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { serveLrs } from "#app/xapi/http/node.server.ts";

export interface ServedLrs {
  /** Its base address, with /xapi. */
  address: string;
  /** What was thrown where nothing may be thrown. */
  bugs(): string[];
  close(): Promise<void>;
}

/** The LRS on a port of its own, as Node's own server brings requests to it. */
export async function servedLrs(): Promise<ServedLrs> {
  const bugs: string[] = [];
  const server = createServer((request, response) => {
    serveLrs(request, response, "192.0.2.1").catch((error: unknown) => bugs.push(String(error)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/xapi`,
    bugs: () => bugs,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
