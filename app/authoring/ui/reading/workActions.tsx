import { BadgeCheck, Pencil, Printer } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import { workPath } from "../../work.ts";

/** What someone can do with a published work. */
export function WorkActions({
  work,
  withdrawn,
  can,
}: {
  work: { kind: string; slug: string };
  withdrawn: boolean;
  can: { edit: boolean; confirm: boolean; withdraw: boolean };
}) {
  const { t } = useTranslation(["authoring", "common"]);
  const path = workPath(work);
  return (
    <>
      {can.confirm ? (
        <Form action={`${path}/confirmation`}>
          <Button kind="primary">
            <BadgeCheck aria-hidden /> {t("action.confirm")}
          </Button>
        </Form>
      ) : null}
      {can.edit ? (
        <Form action={`${path}/draft`}>
          <Button>
            <Pencil aria-hidden /> {t("action.edit")}
          </Button>
        </Form>
      ) : null}
      {work.kind === "module" ? (
        <ButtonLink to={`${path}/booklet`} prefetch="none">
          <Printer aria-hidden /> {t("action.booklet")}
        </ButtonLink>
      ) : (
        <Button type="button" onClick={() => takeAlong(path)}>
          <Printer aria-hidden /> {t("common:print")}
        </Button>
      )}
      <ButtonLink kind="quiet" to={`${path}/history`} prefetch="none">
        {t("action.history")}
      </ButtonLink>
      {can.withdraw ? (
        <ButtonLink kind="quiet" to={`${path}/withdrawal`} prefetch="none">
          {withdrawn ? t("withdrawal.amend") : t("action.withdraw")}
        </ButtonLink>
      ) : null}
    </>
  );
}

/** Prints the page, and says so to the server. */
function takeAlong(path: string): void {
  navigator.sendBeacon(`${path}/printing`);
  window.print();
}
