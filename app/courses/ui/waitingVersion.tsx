import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import { Notice } from "#app/ui/notice.tsx";

/** A newer version of a course, for those who may put it before new participants. */
export function WaitingVersion({
  slug,
  version,
}: {
  slug: string;
  version: { id: string; number: number; title: string };
}) {
  const { t } = useTranslation("courses");
  return (
    <div className="mb-8">
      <Notice title={t("version.title")}>
        <p>{t("version.text", { number: version.number, title: version.title })}</p>
        <Form action={`/courses/${slug}/publication`} className="mt-3">
          <input type="hidden" name="version" value={version.id} />
          <Button size="small">{t("version.publish")}</Button>
        </Form>
      </Notice>
    </div>
  );
}
