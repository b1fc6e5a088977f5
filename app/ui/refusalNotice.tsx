import { useTranslation } from "react-i18next";
import { Notice } from "./notice.tsx";

/** What a verb refused, as an action sends it to its page. */
export interface RefusalFacts {
  code: string;
  details?: Readonly<Record<string, string | number>>;
}

/** Why something was not done, and what to do about it. */
export function RefusalNotice({ refusal }: { refusal: RefusalFacts | null | undefined }) {
  return refusal ? <Notice kind="warning" live title={<RefusalText refusal={refusal} />} /> : null;
}

/** The sentence of a refusal. */
export function RefusalText({ refusal }: { refusal: RefusalFacts }) {
  const { t, ready } = useTranslation("refusal", { useSuspense: false });
  if (!ready) return null;
  const translate = t as unknown as (keys: string[], details: object) => string;
  return <>{translate([refusal.code, "unexpected"], { ...refusal.details })}</>;
}
