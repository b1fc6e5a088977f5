import { beginWork, readDraft } from "#app/authoring/draft.server.ts";
import { assign } from "#app/courses/assignment.server.ts";
import { completePart, openPart } from "#app/courses/part.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { dayOf } from "#app/platform/calendar.ts";
import { day, fromNow } from "#app/platform/clock.ts";
import { database } from "#app/platform/database.server.ts";
import type { Cast } from "#tests/support/cast.ts";
import { finishExercise, installTinyCourse } from "../courses/tinyCourse.ts";
