import { useTranslation } from "react-i18next";
import type { FamilyDate } from "../../../date.ts";
import { readDate, writeDate } from "../../../writtenDate.ts";
import { Draft } from "./draft.tsx";

interface DateDraftProps {
  going: string;
  label: string;
  value: FamilyDate | undefined;
  onSay: (date: FamilyDate | undefined) => void;
}

/** A date as far as it is known, also an unsure one, in one field. */
export function DateDraft({ going, label, value, onSay }: DateDraftProps) {
  const { t } = useTranslation("genogramEditor");
  return (
    <Draft
      going={going}
      label={label}
      hint={t("date.hint")}
      value={writeDate(value)}
      maxLength={24}
      complaint={(text) => (readDate(text) === null ? "genogramEditor:date.wrong" : null)}
      onSay={(text) => onSay(readDate(text) ?? undefined)}
    />
  );
}
