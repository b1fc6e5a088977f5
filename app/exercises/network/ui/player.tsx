import { lazy, Suspense, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { FieldErrorLine } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useHydrated } from "../../ui/hydration.ts";
import { Lines } from "../../ui/lines.tsx";
import type { PlayerProps } from "../../view.ts";
import { LearningLine } from "../../with-client/learningLine.tsx";
import { drawingField } from "../answer.ts";
import type { NetworkAnswer } from "../answer.ts";
import type { NetworkDefinition } from "../definition.ts";
import type { Network } from "../network.ts";
import { NetworkViews } from "./networkView.tsx";

// Drawing is the heaviest part of the page, and whoever looks back at a drawing does without.
const NetworkEditor = lazy(async () => ({ default: (await import("./networkEditor.tsx")).NetworkEditor }));

/** A network to draw, with its story and questions. Drawing needs JavaScript; what was drawn is seen without it. */
export function Player({
  definition,
  answer,
  onChange,
  outcome,
  open = [],
  formId,
}: PlayerProps<NetworkDefinition, NetworkAnswer>) {
  const { t } = useTranslation("network");
  const [network, setNetwork] = useState(answer?.network ?? definition.start);
  const isAlive = useHydrated();
  const errorId = useId();
  const isOpen = open.length > 0;
  return (
    <div className="mt-6 flex flex-col gap-6">
      <Brief definition={definition} />
      {outcome ? (
        <NetworkViews network={network} drawing={definition.drawing} />
      ) : (
        <div>
          <LearningLine />
          <input type="hidden" form={formId} name={drawingField} value={JSON.stringify(network)} />
          <div data-open={isOpen} tabIndex={-1} aria-describedby={isOpen ? errorId : undefined}>
            <FieldErrorLine id={errorId} errors={isOpen ? ["network:open"] : undefined} />
            {isAlive ? (
              <Suspense fallback={<p className="min-h-80 text-muted">{t("loading")}</p>}>
                <NetworkEditor
                  network={network}
                  drawing={definition.drawing}
                  title={definition.title}
                  onChange={(drawn) => {
                    setNetwork(drawn);
                    onChange?.({ version: 1, network: drawn });
                  }}
                />
              </Suspense>
            ) : (
              <Resting network={network} definition={definition} />
            )}
          </div>
        </div>
      )}
    </div>
  );
}

/** The case and the questions that belong to a drawing. */
export function Brief({ definition: { story, questions } }: { definition: NetworkDefinition }) {
  const { t } = useTranslation("network");
  return (
    <>
      {story ? (
        <p className="max-w-reading">
          <Lines text={story} />
        </p>
      ) : null}
      {questions.length > 0 ? (
        <div className="max-w-reading">
          <p className="font-semibold">{t("questions")}</p>
          <ul className="mt-1 list-disc ps-5">
            {questions.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}

/** What stands there while nothing can be drawn: what was drawn so far, and why no more. */
function Resting({ network, definition }: { network: Network; definition: NetworkDefinition }) {
  const { t } = useTranslation("network");
  return (
    <div className="flex flex-col gap-4">
      <noscript>
        <Notice kind="information" title={t("needsScript")} />
      </noscript>
      {network.members.length > 0 ? <NetworkViews network={network} drawing={definition.drawing} /> : null}
    </div>
  );
}
