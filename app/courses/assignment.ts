import { z } from "zod";

/** What a team lead fills in to assign a course. */
export const assignmentSchema = z.object({
  course: z.string({ error: "choose" }).min(1, "choose"),
  people: z.array(z.uuid(), { error: "choose" }).min(1, "list.tooFew?minimum=1"),
  dueOn: z.iso.date({ error: (issue) => (issue.input ? "date.form" : "required") }),
  reason: z.string({ error: "required" }).trim().min(1, "required").max(300, "text.tooLong?maximum=300"),
});

export type AssignmentInput = z.infer<typeof assignmentSchema>;
