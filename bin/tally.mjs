/** How many passed and failed, over all suites of a run. */
export class Tally {
  /** @type {Map<string, { passed: number, failed: number }>} */
  #suites = new Map();

  /** @param {string} suite @param {{ passed: number, failed: number }} counts */
  add(suite, counts) {
    this.#suites.set(suite, counts);
  }

  get failed() {
    return [...this.#suites.values()].reduce((sum, { failed }) => sum + failed, 0);
  }

  /** The line that stands alone as the last of a run. */
  toString() {
    const passed = [...this.#suites.values()].reduce((sum, counts) => sum + counts.passed, 0);
    return `${passed} passed, ${this.failed} failed`;
  }
}
