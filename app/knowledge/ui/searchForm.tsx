import { Search } from "lucide-react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { controlLook } from "#app/ui/field.tsx";
import { Form } from "#app/ui/form.tsx";
import type { KennismapQuery } from "../kennismapQuery.ts";

/** The id of the form to which the search field and every filter belong. */
export const searchFormId = "kennismap-search";

/** The search field, first on the page. Sending it keeps the filters. */
export function SearchForm({ query }: { query: KennismapQuery }) {
  const { t } = useTranslation("knowledge");
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (field.current && field.current.value.trim() !== query.text) field.current.value = query.text;
  }, [query.text]);
  return (
    <search data-screen-only>
      <Form id={searchFormId} method="get" action="/knowledge" preventScrollReset>
        <label htmlFor="kennismap-text" className="font-semibold">
          {t("search.label")}
        </label>
        <p id="kennismap-hint" className="text-small text-muted">
          {t("search.hint")}
        </p>
        <div className="mt-2 flex gap-2">
          <input
            ref={field}
            id="kennismap-text"
            type="search"
            name="q"
            defaultValue={query.text}
            maxLength={2000}
            autoComplete="off"
            autoCapitalize="none"
            enterKeyHint="search"
            aria-describedby="kennismap-hint"
            className={controlLook}
          />
          <Button kind="primary" className="shrink-0">
            <Search aria-hidden />
            <span className="max-sm:sr-only">{t("search.button")}</span>
          </Button>
        </div>
        {query.sort === "newest" ? <input type="hidden" name="sort" value="newest" /> : null}
      </Form>
    </search>
  );
}
