/** Something the person who started a command can act on: said in one sentence, without a stack. */
export class Sentence extends Error {
  /** @param {string} message */
  constructor(message) {
    super(message);
    this.name = "Sentence";
  }
}

/**
 * Says what went wrong in words, for failures that the machine and not the program caused.
 *
 * @param {any} error
 * @returns {string}
 */
export function explain(error) {
  if (error?.name === "Sentence" || error?.name === "SettingsError") return error.message;
  if (error?.syscall === "listen" || error?.syscall === "getaddrinfo") return explainListening(error);
  if (error?.code === "ENOSPC")
    return `The disk is full (${error.path ?? "no place named"}). Free some space and start again.`;
  if (error?.code === "EACCES" || error?.code === "EPERM" || error?.code === "EROFS") {
    return `This user may not write here: ${error.path ?? error.message}. Change the rights of that folder, or set DATA_DIR to another one.`;
  }
  return error?.stack ?? String(error);
}

/** @param {any} error */
function explainListening({ code, address, hostname, port }) {
  if (code === "EADDRINUSE") {
    return `Port ${port} is in use on this machine by another program. Stop that, or choose another port: PORT=${port + 1} npm start`;
  }
  if (code === "EACCES") return `This user may not open port ${port}. Choose a port above 1023: PORT=3000 npm start`;
  return `HOST=${address ?? hostname} is no address of this machine (${code}).`;
}

/** Says a line to the person at the terminal. @param {string} line */
export function say(line) {
  process.stdout.write(`${line}\n`);
}
