import { useLoaderData } from "@remix-run/react";

export function loader() {
  return { title: "A bare page" };
}

export default function Page() {
  const { title } = useLoaderData<typeof loader>();
  return <h1>{title}</h1>;
}
