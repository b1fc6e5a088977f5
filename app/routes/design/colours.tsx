import { useTranslation } from "react-i18next";
import { Mark, MarkTag } from "#app/ui/marks.tsx";
import { StateMark } from "#app/ui/stateMark.tsx";
import { Tag, TagList } from "#app/ui/tag.tsx";
import { Row, Section } from "./section.tsx";

const pairs = [
  ["paper", "bg-paper text-ink"],
  ["surface", "bg-surface text-ink"],
  ["sunken", "bg-sunken text-ink"],
  ["muted", "bg-paper text-muted"],
  ["primary", "bg-primary text-on-primary"],
  ["primary-soft", "bg-primary-soft text-primary"],
  ["success", "bg-success-soft text-success"],
  ["warning", "bg-warning-soft text-warning"],
  ["danger", "bg-danger-soft text-danger"],
  ["info", "bg-info-soft text-info"],
] as const;

const marks = [
  ["circles", "terracotta"],
  ["compass", "violet"],
  ["halfSun", "ochre"],
  ["paths", "lagoon"],
  ["figure", "rose"],
] as const;

const words = [
  "save",
  "cancel",
  "back",
  "next",
  "edit",
  "remove",
  "add",
  "search",
  "print",
  "download",
  "send",
  "yes",
  "no",
] as const;

export function DesignColours() {
  const { t } = useTranslation("common");
  return (
    <>
      <Section title="Colours">
        <ul className="grid grid-cols-2 gap-3 sm:grid-cols-5">
          {pairs.map(([name, look]) => (
            <li key={name} className={`rounded-card border border-line p-4 font-semibold ${look}`}>
              {name}
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Marks">
        <Row>
          {marks.map(([shape, hue]) => (
            <Mark key={shape} shape={shape} hue={hue} label={shape} className="size-12" />
          ))}
        </Row>
        <TagList>
          {marks.map(([shape, hue]) => (
            <MarkTag key={shape} shape={shape} hue={hue}>
              {hue}
            </MarkTag>
          ))}
          <Tag>groep</Tag>
          <Tag>{t("minutes", { count: 20 })}</Tag>
        </TagList>
        <Row>
          <StateMark state="done" />
          <StateMark state="busy" />
          <StateMark state="open" />
          <StateMark state="overdue" />
          <StateMark state="aside" />
        </Row>
      </Section>
      <Section title="Words that every screen shares">
        <TagList>
          {words.map((word) => (
            <Tag key={word}>{t(word)}</Tag>
          ))}
        </TagList>
      </Section>
    </>
  );
}
