import { FolderOpen } from "lucide-react";
import { useRef } from "react";

interface OpenButtonProps {
  label: string;
  /** The endings and types of files that may be chosen. */
  accept: string;
  onFile(file: File): void;
}

/** Lets somebody choose a file of this computer, the same one twice too. It goes to no server. */
export function OpenButton({ label, accept, onFile }: OpenButtonProps) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        onClick={() => chooser.current?.click()}
        className="inline-flex min-h-11 items-center gap-2 rounded-control px-2 font-semibold hover:bg-sunken"
      >
        <FolderOpen aria-hidden className="size-5" />
        {label}
      </button>
      <input
        ref={chooser}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file) onFile(file);
        }}
      />
    </>
  );
}
