import { Button } from "#app/ui/button.tsx";
import { Checkbox, Checkboxes, Radios } from "#app/ui/choices.tsx";
import { ErrorSummary } from "#app/ui/errorSummary.tsx";
import { Form, FormActions } from "#app/ui/form.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextArea } from "#app/ui/textArea.tsx";
import { TextField } from "#app/ui/textField.tsx";
import { Section } from "./section.tsx";

const options = [
  { value: "one", label: "Individueel" },
  { value: "group", label: "In een groep", hint: "Vier tot tien mensen." },
];

const title = { id: "design-title", name: "title", errors: ["required"] };
const minutes = { id: "design-minutes", name: "minutes", initialValue: "900", errors: ["number.tooLarge?maximum=480"] };

export function DesignForms() {
  return (
    <Section title="Forms">
      <Form className="flex max-w-form flex-col gap-6" action="/design">
        <ErrorSummary
          fields={[
            [title, "Titel"],
            [minutes, "Duur in minuten"],
          ]}
        />
        <TextField field={title} label="Titel" hint="Kort, zoals een collega haar zou zoeken." />
        <TextField field={minutes} label="Duur in minuten" type="number" />
        <TextArea field={{ name: "caution", required: false }} label="Waar let je op?" />
        <Select field={{ name: "evidence" }} label="Soort onderbouwing" options={options} empty="Kies…" />
        <Radios field={{ name: "setting", initialValue: "one" }} label="Setting" options={options} />
        <Checkboxes
          field={{ name: "groups", initialValue: ["group"], errors: ["list.tooFew?minimum=1"] }}
          label="Voor wie"
          options={options}
        />
        <Checkbox field={{ name: "agreed" }} label="Er staan geen gegevens van een echte cliënt in." />
        <FormActions>
          <Button kind="primary">Bewaren</Button>
          <Button kind="quiet" type="button">
            Annuleren
          </Button>
        </FormActions>
      </Form>
    </Section>
  );
}
