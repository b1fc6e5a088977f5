import { ExternalLink, Link } from "#app/ui/link.tsx";
import { PrintFrame } from "#app/ui/printFrame.tsx";
import { Section } from "./section.tsx";

export function DesignText() {
  return (
    <>
      <Section title="Type">
        <p className="font-heading text-display font-semibold">Display: wat laat mensen groeien?</p>
        <p className="font-heading text-title font-semibold">Title: de eerste stap is de kleinste</p>
        <p className="text-lead">Lead: een zin die zegt waar het over gaat.</p>
        <p>
          Body: rustig lopende tekst, met een <Link to="/">link</Link> en een{" "}
          <ExternalLink href="https://www.example.org">link naar buiten</ExternalLink>. Getallen: 1234567890.
        </p>
        <p className="text-small text-muted">Small: wat erbij hoort, maar niet vooraan staat.</p>
      </Section>
      <Section title="Reading">
        <PrintFrame
          title="Een voorbeeld"
          version="Versie 3"
          at="2026-03-03T12:00:00Z"
          source="Bron: een voorbeeld"
          licence="CC BY-SA 4.0"
        >
          <article className="reading">
            <h2>Hoe je begint</h2>
            <p>
              Vraag naar <em>één</em> moment waarop het lukte, en naar wie daar <strong>bij</strong> was.
              <sup className="source-note">
                <a href="#bron-1" aria-label="Bron 1">
                  1
                </a>
              </sup>{" "}
              Vroeger stond hier <del>iets anders</del> <ins>iets beters</ins>. Meer staat in{" "}
              <a href="/knowledge">de kennismap</a>.
            </p>
            <ol>
              <li>Teken samen de lijn.</li>
              <li>
                Zet er drie punten op:
                <ul>
                  <li>een begin,</li>
                  <li>een wending.</li>
                </ul>
              </li>
            </ol>
            <div className="callout" data-callout="tip">
              <p className="callout-label">Tip</p>
              <p>Neem een groot vel papier.</p>
            </div>
            <div className="callout" data-callout="caution">
              <p className="callout-label">Let op</p>
              <p>Stop als iemand overspoeld raakt.</p>
            </div>
            <div className="callout" data-callout="example">
              <p className="callout-label">Voorbeeld</p>
              <p>Een verzonnen casus.</p>
            </div>
            <div className="callout" data-callout="note">
              <p className="callout-label">Goed om te weten</p>
              <p>Dit duurt ongeveer twintig minuten.</p>
            </div>
            <blockquote>
              <p>Ik wist niet dat ik dat kon.</p>
            </blockquote>
            <table>
              <thead>
                <tr>
                  <th scope="col">Stap</th>
                  <th scope="col">Minuten</th>
                </tr>
              </thead>
              <tbody>
                <tr>
                  <td>Kennismaken</td>
                  <td>10</td>
                </tr>
              </tbody>
            </table>
            <details>
              <summary>Meer hierover</summary>
              <p>Wat er verder over te zeggen is.</p>
            </details>
          </article>
        </PrintFrame>
      </Section>
    </>
  );
}
