/** Why the LRS refuses a request: the status of xAPI 1.0.3 Communication 3.2 and one sentence for who sent it. */
export class Fault extends Error {
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 412 | 413 | 429;

  constructor(status: Fault["status"], sentence: string) {
    super(sentence);
    this.name = "Fault";
    this.status = status;
  }
}
