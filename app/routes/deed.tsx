/** The page of an address that only takes forms: nobody sees it, but what its action refuses needs a page to be told on. */
export default function Deed() {
  return null;
}
