import { useSearchParams } from "#app/ui/location.ts";
import { Notice } from "#app/ui/notice.tsx";
import { RefusalNotice } from "#app/ui/refusalNotice.tsx";

/** What the last form did, or why it could not: said at the top of the page to which it came back. */
export function DoneNotice({ texts }: { texts: Readonly<Record<string, string>> }) {
  const [parameters] = useSearchParams();
  const done = texts[parameters.get("done") ?? ""];
  const refused = parameters.get("refused");
  if (done === undefined && refused === null) return null;
  return (
    <div className="mb-6">
      {refused === null ? <Notice kind="success" live title={done} /> : <RefusalNotice refusal={{ code: refused }} />}
    </div>
  );
}
