import { connect } from "node:net";
import { settings } from "#app/platform/settings.server.ts";

/** Sends a request byte by byte as given, which no browser would do, and returns the whole answer. */
export function rawRequest(
  method: string,
  target: string,
  headers: Record<string, string>,
  body: string | string[] = "",
): Promise<string> {
  const lines = Object.entries({ connection: "close", ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(settings().port, "127.0.0.1", () => {
      socket.write(`${method} ${target} HTTP/1.1\r\n${lines.join("")}\r\n`);
      writeOn([body].flat());
    });
    // Part by part, and no further once there is an answer: as a browser does.
    function writeOn([part, ...rest]: string[]): void {
      if (part !== undefined && answer === "") socket.write(part, () => setTimeout(writeOn, 5, rest));
    }
    socket.setEncoding("utf8").on("data", (part: string) => (answer += part));
    socket.on("error", (error) => (answer === "" ? reject(error) : resolve(answer)));
    socket.on("close", () => resolve(answer));
  });
}
