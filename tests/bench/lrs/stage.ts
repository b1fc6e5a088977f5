import { percentile } from "../load.ts";
import type { BenchedLrs } from "./benchedLrs.ts";
import { cases } from "./cases.ts";
import type { Case } from "./cases.ts";
import type { Listener } from "./rates.ts";
import { rateOf, rawRateOf } from "./rates.ts";

/** How many rounds are measured, and for how many seconds each listener in each. */
export interface Measuring {
  seconds: number;
  rounds: number;
}

/** What was measured at one moment. */
export interface Stage {
  name: string;
  count: number;
  cases: Measured[];
}

/** One case: requests per second of the LRS, of the bare handler, of SQL alone, and of an LRS with few statements. */
export interface Measured {
  each: Case;
  ours: number;
  bare: number;
  raw: number;
  few: number;
  /** Processor time of one request to the LRS and to the one with few statements, in milliseconds. */
  processor: { ours: number; few: number };
}

/** An LRS, the bare handler on its database, and an LRS with few statements to hold it against in the same minute. */
export interface Compared {
  lrs: BenchedLrs;
  bare: Listener;
  few: BenchedLrs;
}

/** Measures every case, each listener in turn: the median of the rounds. */
export async function measureStage(
  name: string,
  { lrs, bare, few }: Compared,
  { seconds, rounds }: Measuring,
): Promise<Stage> {
  await Promise.all([lrs.settle(), few.settle()]);
  const organisationId = await lrs.organisation();
  const [all, count, those] = [cases(await lrs.stored()), await lrs.count(), cases(await few.stored())];
  const measured: Measured[] = [];
  for (const [place, each] of all.entries()) {
    const same = those[place]!;
    const rates = { ours: [] as number[], bare: [] as number[], raw: [] as number[], few: [] as number[] };
    const processor = { ours: [] as number[], few: [] as number[] };
    await rateOf(bare, each, seconds / 2);
    await rateOf(lrs.listener, each, seconds / 2);
    await rateOf(few.listener, same, seconds / 2);
    for (let round = 0; round < rounds; round += 1) {
      rates.bare.push((await rateOf(bare, each, seconds)).perSecond);
      const rate = { ours: await rateOf(lrs.listener, each, seconds), few: await rateOf(few.listener, same, seconds) };
      for (const which of ["ours", "few"] as const) {
        rates[which].push(rate[which].perSecond);
        processor[which].push(rate[which].processor);
      }
      rates.raw.push(await rawRateOf(lrs.pool, organisationId, each, seconds / 2));
    }
    measured.push({
      each,
      ...{ ours: middle(rates.ours), bare: middle(rates.bare), raw: middle(rates.raw), few: middle(rates.few) },
      processor: { ours: middle(processor.ours), few: middle(processor.few) },
    });
  }
  return { name, count, cases: measured };
}

function middle(rates: readonly number[]): number {
  return percentile(rates, 50);
}
