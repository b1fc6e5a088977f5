import { useTranslation } from "react-i18next";
import type { CareSetting, Element, Evidence, Form, TargetGroup } from "#app/authoring/vocabulary.ts";
import type { WorkKind } from "#app/authoring/work.ts";
import type { FacetCount, Filter } from "../facet.ts";

type Duration = "10" | "30" | "60" | "longer";

/** Gives the word of a filter in the reader's language; a module's is its title. */
export function useFacetWords(modules: readonly FacetCount[]): (filter: Filter, value: string) => string {
  const { t } = useTranslation(["knowledge", "authoring"]);
  return (filter, value) => {
    switch (filter) {
      case "element":
        return t(`authoring:element.${value as Element}`);
      case "minutes":
        return t(`filters.minutes.${value as Duration}`);
      case "group":
        return t(`authoring:targetGroup.${value as TargetGroup}`);
      case "setting":
        return t(`authoring:setting.${value as CareSetting}`);
      case "kind":
        return t(`authoring:kind.${value as WorkKind}`);
      case "form":
        return t(`authoring:form.${value as Form}`);
      case "evidence":
        return t(`authoring:evidence.${value as Evidence}`);
      case "module":
        return modules.find((module) => module.value === value)?.title ?? value;
    }
  };
}
