import { Form as RemixForm } from "@remix-run/react";
import type { FormProps as RemixFormProps } from "@remix-run/react";
import { useState } from "react";
import type { ReactNode } from "react";

export { useFetcher } from "@remix-run/react";

export type FormProps = RemixFormProps;

/** A form that posts, with or without JavaScript. The server checks, so the browser's own bubbles stay away. */
export function Form({ method = "post", noValidate = method !== "get", ...rest }: FormProps) {
  return <RemixForm method={method} noValidate={noValidate} {...rest} />;
}

/**
 * What the form that was sent last was answered, and nothing from the moment (`onSubmit`) that a next one is sent: one
 * that succeeds says nothing. A fetcher's `state` does not tell: a busy browser may pass over "submitting" unrendered.
 */
export function useAnswer<Answer>({ data }: { data: Answer }): {
  answer: Answer | undefined;
  onSubmit(this: void): void;
} {
  const [earlier, setEarlier] = useState<Answer | undefined>(undefined);
  return {
    answer: data === earlier ? undefined : data,
    onSubmit: () => setEarlier(data),
  };
}

/** The row of buttons that ends a form: the main one first. */
export function FormActions({ children }: { children: ReactNode }) {
  return <div className="mt-4 flex flex-wrap items-center gap-3">{children}</div>;
}
