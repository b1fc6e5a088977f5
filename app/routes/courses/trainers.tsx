import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { trainersOf } from "#app/courses/trainer.server.ts";
import { EditionTrainers } from "#app/courses/ui/editionTrainers.tsx";
import { DoneNotice } from "#app/people/ui/doneNotice.tsx";
import { found } from "#app/platform/found.ts";
import { Link } from "#app/ui/link.tsx";
import { PageHeader } from "#app/ui/pageHeader.tsx";
import { pageTitle } from "../pageTitle.ts";
import { pageFor } from "../signedIn.server.ts";

export const loader = pageFor(async (actor, { params, context }) => ({
  ...found(await trainersOf(actor, params["slug"] ?? "")),
  pageTitle: context.i18n.t("trainers.title", { ns: "courses" }),
}));

export const meta = pageTitle;

export default function Trainers() {
  const { t } = useTranslation("courses");
  const { slug, title, language, editions } = useLoaderData<typeof loader>();
  return (
    <>
      <DoneNotice texts={{ appointed: t("trainers.appointed"), released: t("trainers.released") }} />
      <PageHeader
        above={
          <Link to={`/courses/${slug}`} lang={language}>
            {title}
          </Link>
        }
        title={t("trainers.title")}
        intro={t("trainers.intro")}
      />
      {editions.map((edition) => (
        <EditionTrainers key={edition.id} slug={slug} edition={edition} />
      ))}
    </>
  );
}
