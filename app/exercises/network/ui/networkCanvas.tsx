import { useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { Camera } from "../../drawing/ui/camera.ts";
import { CameraButtons } from "../../drawing/ui/cameraButtons.tsx";
import { personAt, usePointers } from "../../drawing/ui/usePointers.ts";
import { palette } from "../../drawing/palette.ts";
import { changeMember, nudgeMember } from "../editing.ts";
import { placeIn } from "../layout/circle.ts";
import { boxAt, radius } from "../layout/figure.ts";
import { layOut } from "../layout/layout.ts";
import type { NetworkMap } from "../layout/map.ts";
import type { DrawingKind, Network } from "../network.ts";
import { nextIn } from "../walking.ts";
import type { Direction } from "../walking.ts";
import { callingOf } from "../words.ts";
import { useNetwork } from "./networkContext.tsx";
import { NetworkPicture } from "./networkPicture.tsx";

const directions: Record<string, Direction> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};
const ways: Record<Direction, [number, number]> = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] };
const pace = 60;
const shift = 10;

/** The map to work in: it pans and zooms, everybody in it can be reached, chosen and moved. */
export function NetworkCanvas({ map }: { map: NetworkMap }) {
  const { t } = useTranslation("networkEditor");
  const { drawn, drawing, selected, select, change, open, remove, begin, teller } = useNetwork();
  const frame = useRef<HTMLDivElement>(null);
  const [camera] = useState(() => new Camera());
  const helpId = useId();
  const stop = selected ?? map.members[0]?.id;

  useEffect(() => camera.attach(frame.current!), [camera]);
  useLayoutEffect(() => camera.redrawn(map.box), [camera, map.box]);
  // A map grows on all sides: it stays whole in view, unless somebody looks closer.
  useEffect(() => camera.fit(map.box), [camera, map.box]);
  useEffect(() => {
    const placed = map.members.find(({ id }) => id === selected);
    if (placed) camera.reveal(boxAt(placed.box, placed), { x: 40, y: 40 });
  }, [camera, map, selected]);

  usePointers(frame, camera, {
    canMove: (id, pointer) => pointer === "mouse" || id === selected,
    onMove: (id, by) => showShifted(camera, map, id, by),
    onMoved: (id, by) => {
      showShifted(camera, map, id, { x: 0, y: 0 });
      if (Math.hypot(by.x, by.y) >= 1) change(moved(drawn, drawing, map, id, by), { selected: id });
    },
  });

  function onPlainKey(key: string, focused: string | null): boolean {
    const does: Record<string, () => void> = {
      Escape: () => select(null),
      "+": () => camera.zoom(1.3),
      "=": () => camera.zoom(1.3),
      "-": () => camera.zoom(1 / 1.3),
      "0": () => camera.fit(),
      [t("key.new")]: begin,
      ...(focused !== null && { Enter: () => open(focused), " ": () => open(focused), Delete: () => remove(focused) }),
    };
    does[key]?.();
    return key in does;
  }

  function onKeyDown(event: KeyboardEvent) {
    const { key, target, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (event.defaultPrevented || ctrlKey || metaKey || (target as Element).closest("button")) return;
    const focused = personAt(target);
    const direction = directions[key];
    let isOurs = direction !== undefined;
    if (direction && altKey && focused !== null) {
      const [x, y] = ways[direction];
      const by = { x: x * shift, y: y * shift };
      change(nudgeMember(drawn, drawing, focused, by), { selected: focused, going: `nudge ${focused}` });
    } else if (direction && shiftKey) {
      const [x, y] = ways[direction];
      camera.pan({ x: -x * pace, y: -y * pace });
    } else if (direction) {
      const to = nextIn(direction, focused ?? stop ?? "", map);
      if (to !== null) {
        select(to);
        camera.focus(to);
      }
    } else if (!altKey) isOurs = onPlainKey(key, focused);
    if (isOurs) event.preventDefault();
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its keys are those of whoever is in it
    <div
      ref={frame}
      role="application"
      aria-label={t("canvas.label")}
      aria-describedby={helpId}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        const id = personAt(event.target);
        if (id !== null) select(id);
      }}
      onClick={(event) => {
        const id = personAt(event.target);
        if (id !== null || event.target instanceof SVGElement) select(id);
      }}
      className="relative h-[min(70dvh,44rem)] min-h-96 touch-none overflow-clip rounded-card border border-line"
      style={{ background: palette.paper }}
    >
      <p id={helpId} className="sr-only">
        {t("canvas.help")}
      </p>
      <svg className="absolute inset-0 size-full select-none" role="presentation">
        <g data-stage>
          <NetworkPicture
            network={drawn}
            map={map}
            teller={teller}
            around={(member, placed, figure) => (
              <g
                key={member.id}
                data-person={member.id}
                role="button"
                aria-label={callingOf(drawn, member, teller)}
                aria-current={selected === member.id ? "true" : undefined}
                tabIndex={stop === member.id ? 0 : -1}
                transform={`translate(${placed.x} ${placed.y})`}
                className="group cursor-pointer outline-none"
              >
                <rect
                  {...{ x: -radius.member - 2, y: -radius.member - 2, width: 2 * radius.member + 4 }}
                  {...{ height: 2 * radius.member + 4, rx: 5, strokeWidth: 2.5 }}
                  fill="none"
                  stroke={palette.focus}
                  className={
                    selected === member.id ? "" : "opacity-0 group-hover:opacity-40 group-focus-visible:opacity-100"
                  }
                />
                <rect {...placed.box} fill="transparent" />
                {figure}
              </g>
            )}
          />
        </g>
      </svg>
      <CameraButtons camera={camera} />
    </div>
  );
}

/** Somebody put elsewhere by hand; in the circle that says how near she is, and in which part of life. */
function moved(network: Network, drawing: DrawingKind, map: NetworkMap, id: string, by: { x: number; y: number }) {
  const placed = map.members.find((each) => each.id === id)!;
  if (drawing === "sociogram") return nudgeMember(network, drawing, id, by);
  const goal = { x: placed.x + by.x, y: placed.y + by.y };
  const to = placeIn(network, map, goal);
  const member = network.members.find((each) => each.id === id)!;
  if (to.ring === member.ring && to.area === member.area) return nudgeMember(network, drawing, id, by);
  const changed = changeMember(network, id, to);
  const there = layOut(changed, drawing).members.find((each) => each.id === id)!;
  return nudgeMember(changed, drawing, id, { x: goal.x - there.x, y: goal.y - there.y });
}

function showShifted(camera: Camera, { members }: NetworkMap, id: string, by: { x: number; y: number }): void {
  const placed = members.find((each) => each.id === id);
  if (placed) camera.nodeOf(id)?.setAttribute("transform", `translate(${placed.x + by.x} ${placed.y + by.y})`);
}
