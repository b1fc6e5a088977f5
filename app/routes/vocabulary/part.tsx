import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { found } from "#app/platform/found.ts";
import { identifierBase } from "#app/platform/installation.server.ts";
import { shownPartAt } from "#app/tracking/profile/page.server.ts";
import { PartFact, PartFacts, PartOrder, RuleTable } from "#app/tracking/ui/profilePart.tsx";
import { Link } from "#app/ui/link.tsx";
import { PageHeader } from "#app/ui/pageHeader.tsx";

export { titled as meta } from "../titled.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const part = found(shownPartAt(await identifierBase(), new URL(request.url).pathname, context.language));
  return { title: part.label.own, other: context.language === "nl" ? "en" : "nl", part };
}

export default function PartPage() {
  const { t } = useTranslation("vocabulary");
  const { part, other } = useLoaderData<typeof loader>();
  const { label, definition, iri, path, kind, facts, type, order, rules } = part;
  return (
    <>
      <PageHeader
        title={<span className="inline-block first-letter:uppercase">{label.own}</span>}
        intro={t(`page.kind.${kind}`)}
        above={<Link to="/vocabulary">{t("page.back")}</Link>}
      />
      {definition ? <p className="mb-6 max-w-reading">{definition.own}</p> : null}
      <PartFacts iri={iri} path={path}>
        {type ? <PartFact name={t("page.type")} values={[{ text: type, path: null }]} /> : null}
        {facts.map(({ name, values }) => (
          <PartFact key={name} name={<code>{name}</code>} values={values} />
        ))}
        {label.own === label.other && !definition ? null : (
          <>
            <dt className="text-muted">{t("page.other")}</dt>
            <dd lang={other}>{[label.other, definition?.other].filter(Boolean).join(": ")}</dd>
          </>
        )}
      </PartFacts>
      {order ? <PartOrder order={order} /> : null}
      {rules.length > 0 ? <RuleTable rules={rules} /> : null}
    </>
  );
}
