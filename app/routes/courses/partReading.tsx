import { useTranslation } from "react-i18next";
import { ContentReading } from "#app/authoring/ui/reading/contentReading.tsx";
import { CrisisRoute } from "#app/authoring/ui/reading/crisisRoute.tsx";
import { PublicationNotices } from "#app/authoring/ui/reading/publicationNotices.tsx";
import { SourceList } from "#app/authoring/ui/reading/workFacts.tsx";
import { Link } from "#app/ui/link.tsx";
import { ExerciseCard } from "../exercises/exerciseCard.tsx";
import type { Reading } from "./partReading.server.ts";

/** A contribution read inside a part of a course. */
export function PartReading({ reading }: { reading: Reading }) {
  const { t } = useTranslation("courses");
  const { work, rendered, exercises } = reading;
  const lang = work.language;
  const address = `/contributions/${work.slug}`;
  return (
    <>
      <div className="max-w-reading">
        <PublicationNotices unconfirmed={reading.unconfirmed} withdrawal={reading.withdrawal} />
      </div>
      <div className="flex max-w-reading flex-col gap-8">
        <ContentReading
          content={rendered}
          lang={lang}
          cautionLevel={reading.cautionLevel}
          crisis={<CrisisRoute route={reading.crisisRoute} />}
          exercise={(id) => (
            <ExerciseCard
              exercise={exercises.find((each) => each.id === id)}
              path={`${address}/exercises/${id}`}
              lang={lang}
            />
          )}
        />
        <SourceList sources={rendered.sources} lang={lang} />
      </div>
      <p className="mt-6 text-small">
        <Link to={address} prefetch="none">
          {t("part.full")}
        </Link>
      </p>
    </>
  );
}
