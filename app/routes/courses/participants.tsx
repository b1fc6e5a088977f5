import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { participants } from "#app/courses/participant.server.ts";
import { ParticipantTable } from "#app/courses/ui/participantTable.tsx";
import { found } from "#app/platform/found.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Link } from "#app/ui/link.tsx";
import { useSearchParams } from "#app/ui/location.ts";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeader } from "#app/ui/pageHeader.tsx";
import { pageTitle } from "../pageTitle.ts";
import { pageFor } from "../signedIn.server.ts";

export const loader = pageFor(async (actor, { params, context }) => ({
  ...found(await participants(actor, params["slug"] ?? "")),
  pageTitle: context.i18n.t("participants.title", { ns: "courses" }),
}));

export const meta = pageTitle;

export default function Participants() {
  const { t } = useTranslation(["courses", "tracking"]);
  const { slug, title, language, rows } = useLoaderData<typeof loader>();
  const [params] = useSearchParams();
  return (
    <>
      {params.get("done") === "exempted" ? (
        <div className="mb-6">
          <Notice kind="success" live title={t("participants.done")} />
        </div>
      ) : null}
      <PageHeader
        above={
          <Link to={`/courses/${slug}`} lang={language}>
            {title}
          </Link>
        }
        title={t("participants.title")}
        intro={t("participants.intro")}
        actions={<ButtonLink to="/participants/statements">{t("tracking:participants.link")}</ButtonLink>}
      />
      {rows.length === 0 ? (
        <p>{t("participants.none")}</p>
      ) : (
        <ParticipantTable slug={slug} language={language} rows={rows} />
      )}
    </>
  );
}
