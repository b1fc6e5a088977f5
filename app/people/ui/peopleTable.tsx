import { useTranslation } from "react-i18next";
import { Link } from "#app/ui/link.tsx";
import { Table } from "#app/ui/table.tsx";
import { Tag, TagList } from "#app/ui/tag.tsx";
import { RoleName } from "./roleName.tsx";

interface PersonRow {
  id: string;
  name: string;
  email: string | null;
  deactivatedAt: Date | string | null;
  roles: { role: string; team: string | null }[];
  teams: string[];
}

/** Everyone of the organisation, with what each of them may do and where she belongs. */
export function PeopleTable({ people }: { people: readonly PersonRow[] }) {
  const { t } = useTranslation("administration");
  return (
    <Table
      caption={t("people.title")}
      captionHidden
      rows={people}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "name",
          header: t("people.name"),
          cell: ({ id, name, deactivatedAt }) => (
            <>
              <Link to={`/administration/people/${id}`}>{name}</Link>
              {deactivatedAt === null ? null : <span className="text-muted"> ({t("people.inactive")})</span>}
            </>
          ),
        },
        { key: "email", header: t("people.email"), cell: ({ email }) => email },
        {
          key: "roles",
          header: t("people.roles"),
          cell: ({ roles }) => (
            <TagList>
              {roles.map(({ role, team }) => (
                <Tag key={`${role} ${team}`}>
                  <RoleName role={role} team={team} />
                </Tag>
              ))}
            </TagList>
          ),
        },
        { key: "teams", header: t("people.teams"), cell: ({ teams }) => teams.join(", ") },
      ]}
    />
  );
}
