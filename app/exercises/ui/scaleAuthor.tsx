import { useTranslation } from "react-i18next";
import { AuthorLine, AuthorNumber } from "./authorField.tsx";

interface Scale {
  from: number;
  to: number;
  fromLabel?: string | undefined;
  toLabel?: string | undefined;
}

/** The ends of a scale and what they mean. */
export function ScaleAuthor({
  path,
  scale,
  onChange,
}: {
  path: string;
  scale: Scale;
  onChange: (scale: Partial<Scale>) => void;
}) {
  const { t } = useTranslation("exerciseAuthor");
  const bounds = { min: -100, max: 100 };
  return (
    <div className="grid gap-4 sm:grid-cols-[8rem_1fr]">
      <AuthorNumber
        {...bounds}
        path={`${path}.from`}
        label={t("from")}
        value={scale.from}
        onChange={(from = 0) => onChange({ from })}
      />
      <AuthorLine
        path={`${path}.fromLabel`}
        label={t("fromLabel")}
        optional
        value={scale.fromLabel}
        onChange={(fromLabel) => onChange({ fromLabel })}
      />
      <AuthorNumber
        {...bounds}
        path={`${path}.to`}
        label={t("to")}
        value={scale.to}
        onChange={(to = 0) => onChange({ to })}
      />
      <AuthorLine
        path={`${path}.toLabel`}
        label={t("toLabel")}
        optional
        value={scale.toLabel}
        onChange={(toLabel) => onChange({ toLabel })}
      />
    </div>
  );
}
