import { CloudOff, LifeBuoy, Lock, Signpost } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button, ButtonLink } from "./button.tsx";

export type ErrorPageKind = "missing" | "forbidden" | "offline" | "broken";

/** What went wrong with a page as a whole, told without blame, with what to do next. */
export function ErrorPage({
  kind,
  reference,
  search,
}: {
  kind: ErrorPageKind;
  reference?: string | undefined;
  /** Where one can search for what is missing. */
  search?: string;
}) {
  const { t } = useTranslation("ui");
  const Picture = pictures[kind];
  return (
    <div className="mx-auto max-w-form py-4 sm:py-12">
      <Picture aria-hidden strokeWidth={1.25} className="mb-4 size-16 text-primary" />
      <h1>{t(`page.${kind}.title`)}</h1>
      <p className="mt-3 text-lead text-muted">{t(`page.${kind}.text`)}</p>
      {reference ? (
        <p className="mt-4">
          {t("page.reference")} <code className="rounded-small bg-sunken px-2 py-1 font-code">{reference}</code>
        </p>
      ) : null}
      <div className="mt-8 flex flex-wrap gap-3">
        {kind === "offline" || kind === "broken" ? (
          <Button kind="primary" type="button" onClick={() => window.location.reload()}>
            {t("page.again")}
          </Button>
        ) : null}
        <ButtonLink to="/" kind={kind === "offline" || kind === "broken" ? "secondary" : "primary"} reloadDocument>
          {t("page.start")}
        </ButtonLink>
        {kind === "missing" && search ? (
          <ButtonLink to={search} reloadDocument>
            {t("page.search")}
          </ButtonLink>
        ) : null}
      </div>
    </div>
  );
}

/** Which page fits an error that reached the edge. */
export function errorPageKind(status: number | null, online: boolean): ErrorPageKind {
  if (!online) return "offline";
  if (status === 404 || status === 410) return "missing";
  return status === 401 || status === 403 ? "forbidden" : "broken";
}

const pictures = { missing: Signpost, forbidden: Lock, offline: CloudOff, broken: LifeBuoy };
