import "i18next";
import type account from "../../locales/nl/account.json";
import type administration from "../../locales/nl/administration.json";
import type mail from "../../locales/nl/mail.json";
import type signIn from "../../locales/nl/signIn.json";
import type authoring from "../../locales/nl/authoring.json";
import type common from "../../locales/nl/common.json";
import type credentials from "../../locales/nl/credentials.json";
import type documents from "../../locales/nl/documents.json";
import type courses from "../../locales/nl/courses.json";
import type errors from "../../locales/nl/errors.json";
import type knowledge from "../../locales/nl/knowledge.json";
import type drawing from "../../locales/nl/drawing.json";
import type network from "../../locales/nl/network.json";
import type networkEditor from "../../locales/nl/networkEditor.json";
import type genogramFiles from "../../locales/nl/genogramFiles.json";
import type genogram from "../../locales/nl/genogram.json";
import type genogramEditor from "../../locales/nl/genogramEditor.json";
import type genogramWords from "../../locales/nl/genogramWords.json";
import type genogramAuthor from "../../locales/nl/genogramAuthor.json";
import type genogramCase from "../../locales/nl/genogramCase.json";
import type exerciseAuthor from "../../locales/nl/exerciseAuthor.json";
import type exercises from "../../locales/nl/exercises.json";
import type people from "../../locales/nl/people.json";
import type refusal from "../../locales/nl/refusal.json";
import type start from "../../locales/nl/start.json";
import type tracking from "../../locales/nl/tracking.json";
import type teams from "../../locales/nl/teams.json";
import type withClient from "../../locales/nl/withClient.json";
import type ui from "../../locales/nl/ui.json";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "common";
    returnNull: false;
    resources: {
      account: typeof account;
      administration: typeof administration;
      mail: typeof mail;
      signIn: typeof signIn;
      authoring: typeof authoring;
      common: typeof common;
      credentials: typeof credentials;
      documents: typeof documents;
      courses: typeof courses;
      errors: typeof errors;
      knowledge: typeof knowledge;
      drawing: typeof drawing;
      network: typeof network;
      networkEditor: typeof networkEditor;
      genogramFiles: typeof genogramFiles;
      genogram: typeof genogram;
      genogramEditor: typeof genogramEditor;
      genogramWords: typeof genogramWords;
      genogramAuthor: typeof genogramAuthor;
      genogramCase: typeof genogramCase;
      exerciseAuthor: typeof exerciseAuthor;
      exercises: typeof exercises;
      people: typeof people;
      refusal: typeof refusal;
      start: typeof start;
      tracking: typeof tracking;
      teams: typeof teams;
      ui: typeof ui;
      withClient: typeof withClient;
    };
  }
}
