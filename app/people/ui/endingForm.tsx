import type { ReactNode } from "react";
import { Button } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";

/** A small button in a row that ends what the row is about and comes back to this page; `about` names the row. */
export function EndingForm({
  action,
  back,
  about,
  children,
}: {
  action: string;
  back: string;
  about: ReactNode;
  children: ReactNode;
}) {
  return (
    <Form action={action} preventScrollReset>
      <input type="hidden" name="back" value={back} />
      <Button size="small">
        <span>
          {children}
          <span className="sr-only"> ({about})</span>
        </span>
      </Button>
    </Form>
  );
}
