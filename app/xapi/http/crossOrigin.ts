const exposed = [
  "ETag",
  "Last-Modified",
  "Content-Length",
  "Retry-After",
  "X-Experience-API-Version",
  "X-Experience-API-Consistent-Through",
];
const allowed = [
  "Authorization",
  "Content-Type",
  "Content-Length",
  "Accept-Language",
  "If-Match",
  "If-None-Match",
  "X-Experience-API-Version",
];

/** Content from anywhere may speak to the LRS (xAPI 1.0.3 Communication 3.4): its key is what counts, never a cookie. */
export const crossOrigin = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": exposed.join(", "),
};

/** What a browser asks before it sends a request from another place. */
export const preflight = {
  "Access-Control-Allow-Methods": "GET, HEAD, POST, PUT, DELETE, OPTIONS",
  "Access-Control-Allow-Headers": allowed.join(", "),
  "Access-Control-Max-Age": "86400",
};
