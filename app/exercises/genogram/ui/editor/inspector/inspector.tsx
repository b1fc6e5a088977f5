import { Trash2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { unnudged } from "../../../nudging.ts";
import { useEditor } from "../editorContext.tsx";
import { AddictionSection } from "./addictionSection.tsx";
import { CouplesSection } from "./couplesSection.tsx";
import { HealthSection } from "./healthSection.tsx";
import { HouseholdsSection } from "./householdsSection.tsx";
import { ParentsSection } from "./parentsSection.tsx";
import { PersonSection } from "./personSection.tsx";
import { TiesSection } from "./tiesSection.tsx";

/** Everything that can be said of somebody; what is said shows in the drawing at once. */
export function Inspector({ of }: { of: string }) {
  const { t } = useTranslation("genogramEditor");
  const { family, kinship, change, remove } = useEditor();
  const person = kinship.people.get(of);
  if (person === undefined) return null;
  const isNudged = family.nudges.some((each) => each.person === of);
  return (
    <div key={of} className="flex flex-col">
      <PersonSection person={person} />
      <AddictionSection person={person} />
      <HealthSection person={person} />
      <CouplesSection of={of} />
      <ParentsSection of={of} />
      <HouseholdsSection of={of} />
      <TiesSection of={of} />
      <div className="flex flex-wrap gap-2 border-t border-line pt-3">
        {isNudged ? (
          <Button type="button" size="small" onClick={() => change((now) => unnudged(now, of))}>
            {t("unnudge")}
          </Button>
        ) : null}
        <Button type="button" kind="quiet" size="small" onClick={() => remove(of)}>
          <Trash2 aria-hidden /> {t("removePerson")}
        </Button>
      </div>
    </div>
  );
}
