import { z } from "zod";

const mostWords = 20;
const longestWord = 60;

/** A group of words that mean the same, as someone types it: with commas between them. */
export const synonymGroup = z.object({
  words: z
    .string({ error: "required" })
    .trim()
    .min(1, "required")
    .max(1500, "text.tooLong?maximum=1500")
    .transform(wordsOfGroup)
    .superRefine((words, context) => {
      const long = words.some((word) => word.length > longestWord);
      if (words.length < 2) context.addIssue("knowledge:synonyms.tooFew");
      if (words.length > mostWords) context.addIssue(`list.tooMany?maximum=${mostWords}`);
      if (long) context.addIssue("knowledge:synonyms.tooLong");
    }),
});

function wordsOfGroup(typed: string): string[] {
  const words = typed
    .toLowerCase()
    .normalize("NFC")
    .split(/[,;\n]/);
  return [
    ...new Set(words.map((word) => word.replace(/\s+/gu, " ").trim()).filter((word) => /[\p{L}\p{N}]/u.test(word))),
  ];
}
