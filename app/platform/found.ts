/** Turns "nothing there, or not yours to see" into a 404 at the edge. */
export function found<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Response(null, { status: 404 });
  return value;
}
