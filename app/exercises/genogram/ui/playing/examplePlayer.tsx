import { ArrowLeft, ArrowRight } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { Lines } from "../../../ui/lines.tsx";
import { useHydrated } from "../../../ui/hydration.ts";
import type { ExampleDefinition } from "../../definition.ts";
import { shownAt } from "../../steps.ts";
import { GenogramView } from "../picture/genogramView.tsx";

/** A worked example, one step at a time; without JavaScript the whole drawing and every step in words. */
export function ExamplePlayer({ example }: { example: ExampleDefinition }) {
  return useHydrated() ? <StepByStep example={example} /> : <AllSteps example={example} />;
}

/** The whole drawing and the steps as a list, also for paper. */
export function AllSteps({ example }: { example: ExampleDefinition }) {
  return (
    <div className="flex flex-col gap-6">
      <GenogramView family={example.family} />
      <ol className="flex max-w-reading list-decimal flex-col gap-4 ps-6">
        {example.steps.map(({ id, text }) => (
          <li key={id} data-keep-together>
            <Lines text={text} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function StepByStep({ example }: { example: ExampleDefinition }) {
  const { t } = useTranslation("genogramCase");
  const [at, setAt] = useState(0);
  const total = example.steps.length;
  const { family, highlighted } = shownAt(example, at);
  const isWhole = highlighted.length === 0 || highlighted.length === family.people.length;
  return (
    <div className="flex flex-col gap-5">
      <div className="flex flex-col gap-3 rounded-card border border-line bg-surface p-4">
        <div aria-live="polite">
          <p className="text-small font-semibold text-muted">{t("example.step", { number: at + 1, total })}</p>
          <p className="mt-1 max-w-reading">
            <Lines text={example.steps[at]!.text} />
          </p>
        </div>
        <div className="flex flex-wrap gap-3">
          <Button type="button" aria-disabled={at === 0} onClick={() => setAt(Math.max(0, at - 1))}>
            <ArrowLeft aria-hidden /> {t("example.back")}
          </Button>
          <Button
            type="button"
            kind={at < total - 1 ? "primary" : "secondary"}
            aria-disabled={at === total - 1}
            onClick={() => setAt(Math.min(total - 1, at + 1))}
          >
            {t("example.next")} <ArrowRight aria-hidden />
          </Button>
        </div>
      </div>
      <GenogramView family={family} {...(!isWhole && { highlighted })} />
    </div>
  );
}
