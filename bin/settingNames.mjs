const names =
  /^(PORT|HOST|DATABASE_URL|EMBEDDED_DATABASE|DATA_DIR|PUBLIC_URL|MODE|TRUST_PROXY|NODE_ENV|LOG_LEVEL|(XAPI|LRS|MAIL|SESSION|IMAGE|VIDEO|PDF)_.*)$/;

/**
 * The application's settings in an environment, each made empty (which counts as absent), and the file .env shut out:
 * for what must not depend on them.
 *
 * @param {Record<string, string | undefined>} environment
 * @returns {Record<string, string>}
 */
export function blankSettings(environment) {
  const present = Object.keys(environment).filter((name) => names.test(name));
  return { ...Object.fromEntries(present.map((name) => [name, ""])), IGNORE_ENV_FILE: "1" };
}
