import { expect, test } from "vitest";
import { parseSettings } from "#app/platform/settings.ts";

test.each(["loopback", "10.0.0.1", "10.0.0.0/8, loopback", "fd00::/8", "uniquelocal"])(
  "the proxy %s can be trusted",
  (value) => {
    expect(parseSettings({ TRUST_PROXY: value }).trustProxy).toBe(value);
  },
);

test.each(["1", "true", "10.0.0.0/33", "proxy.example", "10.0.0.1/8/8"])("the proxy %s is refused by name", (value) => {
  expect(() => parseSettings({ TRUST_PROXY: value })).toThrow(/The setting TRUST_PROXY cannot be used/);
});
