import { CloudOff, Hand, LifeBuoy, Lock, Signpost } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button, ButtonLink } from "./button.tsx";
import { RefusalText } from "./refusalNotice.tsx";
import type { RefusalFacts } from "./refusalNotice.tsx";

export type ErrorPageKind = "missing" | "forbidden" | "refused" | "offline" | "broken";

/** What went wrong with a page as a whole, told without blame, with what to do next. */
export function ErrorPage({
  kind,
  refusal,
  reference,
  search,
}: {
  kind: ErrorPageKind;
  /** What a verb refused, for the kind that says why. */
  refusal?: RefusalFacts | undefined;
  reference?: string | undefined;
  /** Where one can search for what is missing. */
  search?: string;
}) {
  const { t } = useTranslation(["ui", "common"]);
  const Picture = pictures[kind];
  return (
    <div className="mx-auto max-w-form py-4 sm:py-12">
      <Picture aria-hidden strokeWidth={1.25} className="mb-4 size-16 text-primary" />
      <h1>{t(`page.${kind}.title`)}</h1>
      <p className="mt-3 text-lead text-muted">
        {kind === "refused" ? <RefusalText refusal={refusal ?? { code: "unexpected" }} /> : t(`page.${kind}.text`)}
      </p>
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
        {kind === "refused" ? (
          <Button kind="primary" type="button" onClick={() => window.history.back()}>
            {t("common:back")}
          </Button>
        ) : null}
        <ButtonLink to="/" kind={kind === "missing" || kind === "forbidden" ? "primary" : "secondary"} reloadDocument>
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
  if (status === 401 || status === 403) return "forbidden";
  return status !== null && status >= 400 && status < 500 ? "missing" : "broken";
}

const pictures = { missing: Signpost, forbidden: Lock, refused: Hand, offline: CloudOff, broken: LifeBuoy };
