// A process that loses its power right after a commit. Started by delivery.test.ts with a database of its own.
import { enrol } from "#app/courses/enrolment.server.ts";
import { actorOfPerson } from "#app/people/actor.server.ts";

const [personId] = process.argv.slice(2);
const actor = await actorOfPerson(personId!);
await enrol(actor!, "kleine-cursus");
process.kill(process.pid, "SIGKILL");
