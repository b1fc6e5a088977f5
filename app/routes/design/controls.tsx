import { Plus, Printer } from "lucide-react";
import { useState } from "react";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Dialog, Sheet } from "#app/ui/dialog.tsx";
import { FormActions } from "#app/ui/form.tsx";
import { Menu, MenuItem } from "#app/ui/menu.tsx";
import { Link } from "#app/ui/link.tsx";
import { ProgressBar } from "#app/ui/progressBar.tsx";
import { StateMark } from "#app/ui/stateMark.tsx";
import { Table } from "#app/ui/table.tsx";
import { TabLinks, Tabs } from "#app/ui/tabs.tsx";
import { useToast } from "#app/ui/toast.tsx";
import { Row, Section } from "./section.tsx";

const people = [
  { name: "Mila Verbeek", done: 6, state: "busy" },
  { name: "Joris Adriaansen", done: 0, state: "overdue" },
] as const;

const columns = [
  { key: "name", header: "Naam", cell: (row: (typeof people)[number]) => row.name },
  { key: "state", header: "Basiscursus", cell: (row: (typeof people)[number]) => <StateMark state={row.state} /> },
  { key: "done", header: "Klaar", align: "end", cell: (row: (typeof people)[number]) => row.done },
] as const;

export function DesignControls() {
  const [shown, setShown] = useState<"dialog" | "sheet" | null>(null);
  const toast = useToast();
  return (
    <>
      <Section title="Buttons">
        <Row>
          <Button kind="primary">Publiceren</Button>
          <Button>
            <Printer aria-hidden /> Afdrukken
          </Button>
          <Button kind="quiet">Annuleren</Button>
          <Button kind="danger">Verwijderen</Button>
          <Button disabled>Kan nu niet</Button>
          <ButtonLink to="/">Naar het begin</ButtonLink>
          <Button size="small">
            <Plus aria-hidden /> Klein
          </Button>
          <Menu>
            <MenuItem>
              <Link to="/">Bekijken</Link>
            </MenuItem>
            <MenuItem>
              <button type="button">Kopiëren</button>
            </MenuItem>
          </Menu>
        </Row>
        <Row>
          <Button type="button" onClick={() => setShown("dialog")}>
            Open a dialog
          </Button>
          <Button type="button" onClick={() => setShown("sheet")}>
            Open a sheet
          </Button>
          <Button type="button" onClick={() => toast("Bewaard")}>
            Show a toast
          </Button>
        </Row>
        <Dialog open={shown === "dialog"} onClose={() => setShown(null)} title="Deze bijdrage terugtrekken?">
          <p>Lezers zien haar dan niet meer. Je kunt haar later weer publiceren.</p>
          <FormActions>
            <Button kind="danger">Terugtrekken</Button>
            <Button type="button" onClick={() => setShown(null)}>
              Annuleren
            </Button>
          </FormActions>
        </Dialog>
        <Sheet open={shown === "sheet"} onClose={() => setShown(null)} title="Filters">
          <p>Wat hier staat, hoort bij de pagina ernaast.</p>
        </Sheet>
      </Section>
      <Section title="Tables, tabs, progress, cards">
        <Table caption="Wie is waar" columns={columns} rows={people} rowKey={(row) => row.name} />
        <Table caption="Zijwaarts" columns={columns} rows={people} rowKey={(row) => row.name} narrow="scroll" />
        <ProgressBar done={6} total={14} label="Basiscursus" />
        <Tabs
          label="Kanten van een bijdrage"
          tabs={[
            { key: "text", label: "Tekst", panel: <p>De tekst.</p> },
            { key: "history", label: "Geschiedenis", panel: <p>Wat er veranderde.</p> },
          ]}
        />
        <TabLinks
          label="Pagina's"
          tabs={[
            { to: "/design", label: "Hier" },
            { to: "/", label: "Daar" },
          ]}
        />
        <div className="grid gap-4 sm:grid-cols-2">
          <Card>
            <h3>Een kaart</h3>
            <p>Iets dat je kunt oppakken.</p>
          </Card>
          <Card>
            <h3>Nog een</h3>
            <p>Rustige rand, geen schaduw.</p>
          </Card>
        </div>
      </Section>
    </>
  );
}
