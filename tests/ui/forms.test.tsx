import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { expect, test } from "vitest";
import { serverI18n } from "#app/platform/i18n.server.ts";
import { usedTexts } from "#app/platform/i18n.ts";
import { Checkboxes } from "#app/ui/choices.tsx";
import { ErrorSummary } from "#app/ui/errorSummary.tsx";
import { TextField } from "#app/ui/textField.tsx";

function render(content: ReactNode, language: "nl" | "en" = "nl") {
  const i18n = serverI18n(language);
  const html = renderToStaticMarkup(<I18nextProvider i18n={i18n}>{content}</I18nextProvider>);
  return { html, i18n };
}

const wrong = { id: "title", name: "title", initialValue: "A <b> title", errors: ["text.tooLong?maximum=4"] };

test("a field that is wrong says so to people who see and to people who listen, and keeps what was typed", () => {
  const { html } = render(<TextField field={wrong} label="Titel" hint="Kort." />);
  expect(html).toContain('<label for="title"');
  expect(html).toContain('aria-describedby="title-hint title-error"');
  expect(html).toContain('aria-invalid="true"');
  expect(html).toContain("Gebruik hoogstens 4 tekens.");
  expect(html).toContain('value="A &lt;b&gt; title"');
});

test("a password that was typed does not come back", () => {
  const { html } = render(
    <TextField field={{ ...wrong, initialValue: "secret" }} label="Wachtwoord" type="password" />,
  );
  expect(html).not.toContain("secret");
});

test("answers that were ticked stay ticked", () => {
  const options = [
    { value: "one", label: "One" },
    { value: "two", label: "Two" },
  ];
  const { html } = render(
    <Checkboxes field={{ name: "groups", initialValue: ["two"] }} label="Wie" options={options} />,
  );
  expect(html.match(/checked=""/g)).toHaveLength(1);
  expect(html).toMatch(/value="two"[^>]*checked|checked=""[^>]*value="two"/);
});

test("the list of errors leads to each field, in the language of the reader", () => {
  const { html } = render(<ErrorSummary fields={[[wrong, "Title"]]} errors={["invalid"]} />, "en");
  expect(html).toContain('role="alert"');
  expect(html).toContain("There are 2 things left to mend");
  expect(html).toContain('<a href="#title"');
  expect(html).toContain("Use at most 4 characters.");
});

test("a form without errors shows no list", () => {
  expect(render(<ErrorSummary fields={[[{ name: "title" }, "Title"]]} />).html).toBe("");
});

test("an error that is no code is shown as it is", () => {
  const { html } = render(<TextField field={{ name: "x", errors: ["Something else."] }} label="X" />);
  expect(html).toContain("Something else.");
});

test("a page carries the texts it used and no others", () => {
  const { i18n } = render(<TextField field={wrong} label="Titel" />);
  expect(Object.keys(usedTexts(i18n)).toSorted()).toEqual(["common", "errors", "ui"]);
});
