export { Player } from "./player.tsx";
export { Print } from "./print.tsx";
