import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/errorSummary.tsx";
import { useAnswer, useFetcher } from "#app/ui/form.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextArea } from "#app/ui/textArea.tsx";
import { TextField } from "#app/ui/textField.tsx";
import { RefusalNotice } from "#app/ui/refusalNotice.tsx";
import type { RefusalFacts } from "#app/ui/refusalNotice.tsx";
import { commentFields } from "../../comment.ts";
import { fieldName } from "./contentComparison.tsx";

/**
 * A remark at a place in the text. Selecting words in the text fills the place in; by keyboard or without selecting, the
 * place is chosen from a list.
 */
export function RemarkForm({
  revisionId,
  submissionId,
  module,
  placed,
}: {
  revisionId: string;
  submissionId: string;
  module: boolean;
  /** How many remarks there are already. */
  placed: number;
}) {
  const { t } = useTranslation("authoring");
  const fetcher = useFetcher<{ refusal?: RefusalFacts }>();
  const [seen, setSeen] = useState(placed);
  const [text, setText] = useState("");
  const [place, setPlace] = useState({ field: "document", block: 0, quote: "" });
  useEffect(() => {
    function take() {
      const selected = selectedPlace();
      if (selected !== null) setPlace(selected);
    }
    document.addEventListener("selectionchange", take);
    return () => document.removeEventListener("selectionchange", take);
  }, []);
  // The page shows one remark more: this one was placed, and the form is for the next.
  if (placed !== seen) {
    setSeen(placed);
    setText("");
    setPlace({ ...place, quote: "" });
  }
  const fields = commentFields.filter((field) => (module ? field !== "document" : field !== "sessions"));
  const { answer, onSubmit } = useAnswer(fetcher);
  const refusal = answer?.refusal;
  const empty = refusal?.code === "review.remark";
  const written = { name: "text", id: "remark-text", maxLength: 4000, errors: empty ? ["required"] : undefined };
  return (
    <fetcher.Form
      onSubmit={onSubmit}
      method="post"
      action={`/reviews/${revisionId}/comments`}
      noValidate
      className="flex flex-col gap-4"
    >
      <input type="hidden" name="submission" value={submissionId} />
      <RefusalNotice refusal={empty ? null : refusal} />
      <ErrorSummary fields={[[written, t("review.remark")]]} />
      <Select
        field={{ name: "field", id: "remark-field" }}
        label={t("review.remarkPlace")}
        options={fields.map((value) => ({ value, label: fieldName(t, value) }))}
        value={module && place.field === "document" ? "sessions" : place.field}
        onChange={(event) => setPlace({ field: event.target.value, block: 0, quote: "" })}
      />
      <input type="hidden" name="block" value={place.block} />
      <TextField
        field={{ name: "quote", id: "remark-quote", required: false, maxLength: 500 }}
        label={t("review.remarkQuote")}
        value={place.quote}
        onChange={(event) => setPlace({ ...place, quote: event.target.value })}
      />
      <TextArea
        field={written}
        label={t("review.remark")}
        rows={3}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div>
        <Button>{t("review.addRemark")}</Button>
      </div>
    </fetcher.Form>
  );
}

/** Where the selected words stand: the field and block of our rendered text around them, of a module the session. */
function selectedPlace(): { field: string; block: number; quote: string } | null {
  const selection = window.getSelection();
  const quote = selection?.toString().trim().slice(0, 500) ?? "";
  const node = selection?.anchorNode;
  const around = node instanceof Element ? node : node?.parentElement;
  if (quote === "" || !around) return null;
  if (around.closest("#title")) return { field: "title", block: 0, quote };
  const session = around.closest("[data-session]")?.getAttribute("data-session");
  if (session) return { field: "sessions", block: Number(session), quote };
  const block = around.closest("[data-block]");
  const field = /^(what|why|caution|document)-\d+$/.exec(block?.id ?? "")?.[1];
  if (!block || field === undefined) return null;
  return { field, block: Number(block.getAttribute("data-block")), quote };
}
