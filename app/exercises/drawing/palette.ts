/** A drawing is a sheet of paper, also on a dark screen: what leaves the page as a file looks as it did on it. */
export const palette = {
  paper: "#ffffff",
  ink: "#1f2a30",
  muted: "#56636a",
  shade: "#cdd5d8",
  recovery: "#9aa5aa",
  household: "#7b868b",
  /** Around whoever is chosen on a screen, and around whoever stands out; both 3 to 1 against the paper. */
  focus: "#b35300",
  highlight: "#0f5f63",
};

/** Colours of lines between people; the strokes say the same without them. All stand 4.5 to 1 against the paper. */
export const tones = {
  ink: "#1f2a30",
  near: "#1f6b3a",
  hostile: "#a3341f",
  abuse: "#7a1f5c",
  cool: "#3d5a80",
};
