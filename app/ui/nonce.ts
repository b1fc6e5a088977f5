import { createContext } from "react";

/** The nonce of this answer, also where no data came along: the scripts of an error page need it as well. */
export const Nonce = createContext<string | undefined>(undefined);
