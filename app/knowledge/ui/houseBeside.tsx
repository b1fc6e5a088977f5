import { useTranslation } from "react-i18next";
import type { Element } from "#app/authoring/vocabulary.ts";
import { Link } from "#app/ui/link.tsx";
import { House } from "./house.tsx";
import { Sheet } from "./sheet.tsx";

/** The House as a way into the kennismap, beside the search. */
export function HouseBeside({
  chosen,
  roomPath,
}: {
  chosen: readonly string[];
  roomPath: (element: Element) => string;
}) {
  const { t } = useTranslation("knowledge");
  return (
    <Sheet title={t("house.small")}>
      <House roomPath={roomPath} atticPath="/my-work" chosen={chosen} className="mx-auto max-w-80" />
      <p className="mt-2 text-center text-small">
        <Link to="/house" prefetch="none">
          {t("house.more")}
        </Link>
      </p>
    </Sheet>
  );
}
