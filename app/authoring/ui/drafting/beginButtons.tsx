import { Lightbulb, PencilLine, Rows3 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";

/** The three ways to begin writing; quiet where something else comes first. */
export function BeginButtons({ quiet = false }: { quiet?: boolean }) {
  const { t } = useTranslation("authoring");
  return (
    <Form action="/works/new" className="flex flex-wrap gap-3">
      <Button kind={quiet ? "secondary" : "primary"} name="kind" value="contribution">
        <PencilLine aria-hidden /> {t("begin.contribution")}
      </Button>
      <Button name="kind" value="tip">
        <Lightbulb aria-hidden /> {t("begin.tip")}
      </Button>
      <Button name="kind" value="module">
        <Rows3 aria-hidden /> {t("begin.module")}
      </Button>
    </Form>
  );
}
