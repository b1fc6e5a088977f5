/** Whether a browser asks for a page only because someone may go there; nothing may be noted then. */
export function isPrefetch(request: Request): boolean {
  const purpose = request.headers.get("sec-purpose") ?? request.headers.get("purpose") ?? "";
  return request.method !== "GET" || purpose.startsWith("prefetch");
}
