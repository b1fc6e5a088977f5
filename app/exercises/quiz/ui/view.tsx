export { Author } from "./author.tsx";
export { Player } from "./player.tsx";
export { Print } from "./print.tsx";
