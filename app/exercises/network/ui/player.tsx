import { lazy, useState } from "react";
import { useTranslation } from "react-i18next";
import { DrawingPlace } from "../../drawing/ui/drawingPlace.tsx";
import { Lines } from "../../ui/lines.tsx";
import type { PlayerProps } from "../../view.ts";
import { drawingField } from "../answer.ts";
import type { NetworkAnswer } from "../answer.ts";
import type { NetworkDefinition } from "../definition.ts";
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
  return (
    <div className="mt-6 flex flex-col gap-6">
      <Brief definition={definition} />
      {outcome ? (
        <NetworkViews network={network} drawing={definition.drawing} />
      ) : (
        <DrawingPlace
          formId={formId}
          field={drawingField}
          drawn={network}
          error={open.length > 0 ? "network:open" : undefined}
          loading={t("loading")}
          needsScript={t("needsScript")}
          resting={network.members.length > 0 ? <NetworkViews network={network} drawing={definition.drawing} /> : null}
        >
          <NetworkEditor
            network={network}
            drawing={definition.drawing}
            title={definition.title}
            onChange={(drawn) => {
              setNetwork(drawn);
              onChange?.({ version: 1, network: drawn });
            }}
          />
        </DrawingPlace>
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
