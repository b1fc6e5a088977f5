import { useTranslation } from "react-i18next";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Form, FormActions } from "#app/ui/form.tsx";
import { Link } from "#app/ui/link.tsx";
import { Notice } from "#app/ui/notice.tsx";
import type { PartPage } from "../partPage.server.ts";

/** The end of a part: finish it where it has to be confirmed, or go on where it is done. */
export function PartEnding({ page }: { page: Omit<PartPage, "text"> }) {
  const { t } = useTranslation("courses");
  const { course, part, exercise, standing, goOn } = page;
  const address = `/courses/${course.slug}`;
  if (part.state === "done") {
    return (
      <FormActions>
        {goOn ? (
          <ButtonLink kind="primary" to={`${address}/parts/${goOn.slug}`} prefetch="none">
            {t("part.nextButton")} <span lang={course.language}>{goOn.title}</span>
          </ButtonLink>
        ) : null}
        <ButtonLink kind={goOn ? "quiet" : "primary"} to={address}>
          {t("part.toCourse")}
        </ButtonLink>
      </FormActions>
    );
  }
  const finished = standing?.attempt?.outcome ?? null;
  if (exercise !== null && finished?.success === false && standing?.next === null) {
    return (
      <div className="mt-8 max-w-reading">
        <Notice kind="warning" title={t("part.noneLeft")} />
      </div>
    );
  }
  if (exercise !== null && (finished === null || finished.success === false)) return null;
  const words =
    exercise === null && part.kind in confirmations ? t(`part.confirm.${part.kind as "read"}`) : t("part.finish");
  return (
    <Form action={`${address}/parts/${part.slug}/completion`}>
      <FormActions>
        <Button kind="primary">{words}</Button>
      </FormActions>
    </Form>
  );
}

const confirmations = { read: true, live: true, practice: true };

/** The parts before and after, for looking around. */
export function PartNeighbours({ page }: { page: Omit<PartPage, "text"> }) {
  const { t } = useTranslation("courses");
  const { course, previous, next } = page;
  const address = `/courses/${course.slug}/parts`;
  if (previous === null && next === null) return null;
  return (
    <nav
      aria-label={t("part.parts")}
      data-screen-only
      className="mt-12 flex flex-wrap justify-between gap-x-8 gap-y-2 border-t border-line pt-4 text-small"
    >
      {previous ? (
        <Link to={`${address}/${previous.slug}`} prefetch="none">
          {t("part.previous")} <span lang={course.language}>{previous.title}</span>
        </Link>
      ) : null}
      {next ? (
        <Link to={`${address}/${next.slug}`} prefetch="none" className="link ms-auto">
          {t("part.next")} <span lang={course.language}>{next.title}</span>
        </Link>
      ) : null}
    </nav>
  );
}
