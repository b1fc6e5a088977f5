import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { found } from "#app/platform/found.ts";
import { identifierBase } from "#app/platform/installation.server.ts";
import { isProfileAt, shownProfile } from "#app/tracking/profile/page.server.ts";
import { ConceptList, PatternList, TemplateTable } from "#app/tracking/ui/profileLists.tsx";
import { PartFacts } from "#app/tracking/ui/profilePart.tsx";
import { Link } from "#app/ui/link.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { PageHeader } from "#app/ui/pageHeader.tsx";

export { titled as meta } from "../titled.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const base = await identifierBase();
  const { pathname } = new URL(request.url);
  const profile = isProfileAt(base, pathname) ? shownProfile(base, context.language) : null;
  return { title: context.i18n.t("vocabulary:page.title"), path: pathname, profile: found(profile) };
}

export default function ProfilePage() {
  const { t } = useTranslation("vocabulary");
  const { path, profile } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={t("page.title")} intro={t("page.intro")} />
      <p className="mb-6 max-w-reading">{profile.definition?.own}</p>
      <PartFacts iri={profile.iri} path={path}>
        <dt className="text-muted">{t("page.version")}</dt>
        <dd>
          <ul>
            {profile.versions.map(({ iri, path: address, at }) => (
              <li key={iri} className="wrap-anywhere">
                <Link to={address}>{iri}</Link> ({t("page.made")} <Moment at={at} as="date" />)
              </li>
            ))}
          </ul>
        </dd>
      </PartFacts>
      <h2 className="mt-10 mb-2">{t("page.templates")}</h2>
      <p className="mb-4 max-w-reading text-muted">{t("page.templatesMore")}</p>
      <TemplateTable templates={profile.templates} />
      <h2 className="mt-10 mb-2">{t("page.patterns")}</h2>
      <p className="mb-4 max-w-reading text-muted">{t("page.patternsMore")}</p>
      <PatternList parts={profile.patterns} />
      <h2 className="mt-10 mb-2">{t("page.concepts")}</h2>
      <p className="mb-4 max-w-reading text-muted">{t("page.conceptsMore")}</p>
      <ConceptList parts={profile.concepts} />
    </>
  );
}
