/** An account that a visitor of the demo signs in with. */
export interface DemoAccount {
  role: string;
  name: string;
  email: string;
  password: string;
}

/** Installs the content packages, and in demo mode the fictional cast; returns the accounts to print. */
export async function seed(): Promise<DemoAccount[]> {
  return [];
}
