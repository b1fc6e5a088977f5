import { useTranslation } from "react-i18next";

const coded = /^(?:(?<namespace>\w+):)?(?<key>[\w.]+)(?:\?(?<values>.*))?$/s;

/** What is wrong, in the reader's language, from a code such as `text.tooLong?maximum=80` or `people:email.taken`. */
export function ErrorText({ message }: { message: string }) {
  const { namespace = "errors", key = "", values = "" } = coded.exec(message)?.groups ?? {};
  // Errors appear in the midst of typing, when React must not wait for texts that are still to come.
  const { t, ready } = useTranslation(namespace as "errors", { useSuspense: false });
  if (!ready) return null;
  const translate = t as unknown as (key: string, values: Record<string, string>) => string;
  return <>{translate(key, { defaultValue: message, ...Object.fromEntries(new URLSearchParams(values)) })}</>;
}
