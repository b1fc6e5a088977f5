import { Maximize, Minus, Plus } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Camera } from "./camera.ts";

/** Closer, further away, and everything at once. */
export function CameraButtons({ camera }: { camera: Camera }) {
  const { t } = useTranslation("drawing");
  const buttons = [
    { label: t("camera.closer"), icon: Plus, act: () => camera.zoom(1.3) },
    { label: t("camera.further"), icon: Minus, act: () => camera.zoom(1 / 1.3) },
    { label: t("camera.whole"), icon: Maximize, act: () => camera.fit() },
  ];
  return (
    <div data-floating data-screen-only className="absolute end-2 bottom-2 flex gap-1">
      {buttons.map(({ label, icon: Icon, act }) => (
        <button
          key={label}
          type="button"
          aria-label={label}
          title={label}
          onClick={act}
          className="inline-flex size-9 items-center justify-center rounded-control border border-edge bg-surface text-ink hover:bg-sunken max-sm:size-11 pointer-coarse:size-11"
        >
          <Icon aria-hidden className="size-5" />
        </button>
      ))}
    </div>
  );
}
