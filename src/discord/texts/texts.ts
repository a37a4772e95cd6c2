import type { Language } from '../../contracts/languages.ts';
import type { ProjectType, StageTiming } from '../../contracts/job/job.ts';
import { ar } from './languages/ar.ts';
import { de } from './languages/de.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { fr } from './languages/fr.ts';
import { hi } from './languages/hi.ts';
import { it } from './languages/it.ts';
import { ja } from './languages/ja.ts';
import { ko } from './languages/ko.ts';
import { nl } from './languages/nl.ts';
import { pl } from './languages/pl.ts';
import { pt } from './languages/pt.ts';
import { ru } from './languages/ru.ts';
import { tr } from './languages/tr.ts';
import { zh } from './languages/zh.ts';
import { id } from './languages/id.ts';
import { vi } from './languages/vi.ts';
import { uk } from './languages/uk.ts';
import { sv } from './languages/sv.ts';

/** The texts of the bot in a language; English without one. */
export function textsOf(language: Language = 'en'): Texts {
  return languages[language];
}

const languages: Readonly<Record<Language, Texts>> = {
  en,
  es,
  de,
  fr,
  pt,
  it,
  nl,
  pl,
  tr,
  ru,
  zh,
  ja,
  ko,
  hi,
  ar,
  id,
  vi,
  uk,
  sv,
};

/**
 * Everything that the bot says, in one language. Arguments are Markdown that is safe to show; `when` is
 * a time that Discord writes out, such as “in 5 minutes”.
 */
export interface Texts {
  /** For numbers, as a BCP 47 tag. */
  readonly locale: string;

  /** The answer to a message that asks for nothing. */
  readonly help: string;
  /** The answer to /help, under `help`. */
  readonly guide: string;
  readonly roleOnly: string;
  readonly notSaved: string;
  readonly noJob: string;
  readonly notYours: string;
  readonly notYoursToChange: string;
  readonly emptyReply: string;
  readonly emptyForm: string;
  readonly stillRunning: string;
  readonly awaitsDecision: string;
  readonly nothingToChange: string;
  readonly filesGone: string;
  readonly tooLate: string;
  readonly planChanged: string;
  readonly noLog: string;
  readonly failed: string;
  readonly jobLost: string;
  readonly alreadyRetried: string;
  readonly noJobs: string;
  readonly unknownChoice: string;
  /** Above buttons with the types of project that a message may mean. */
  readonly whichType: string;
  readonly limitOfUser: (when: string) => string;
  readonly limitOfAll: (when: string) => string;
  readonly queueFull: string;
  /** Without `when`: later. */
  readonly quota: (when: string | undefined) => string;
  /** @param what Such as “Swift”. */
  readonly unserved: (what: string) => string;
  readonly files: {
    readonly onlyText: string;
    readonly leftOut: (names: string) => string;
    readonly elsewhere: string;
    readonly tooLarge: string;
    readonly gone: string;
    readonly notText: string;
  };

  /** What a message says whose job goes on elsewhere. */
  readonly moved: {
    readonly direct: string;
    readonly below: string;
    readonly thread: (link: string) => string;
  };
  readonly accepted: string;
  readonly preparing: string;

  /** The first line of a message. @param name The title of a project, in bold */
  readonly headlines: {
    readonly [
      Each in
        | 'ready'
        | 'notBuilt'
        | 'cancelled'
        | 'planned'
        | 'building'
        | 'changed'
        | 'unchanged'
        | 'notChanged'
        | 'changeCancelled'
        | 'changeReady'
        | 'changePlanned'
        | 'changing'
    ]: (name: string) => string;
  };
  /** What a project without a title is called. */
  readonly untitled: Readonly<Record<ProjectType, string>>;
  readonly types: Readonly<Record<ProjectType, string>>;

  /** At most 80 characters each, as Discord requires; shorter fits a phone. */
  readonly buttons: {
    readonly [
      Each in
        | 'log'
        | 'cancel'
        | 'retry'
        | 'change'
        | 'open'
        | 'extend'
        | 'stop'
        | 'keep'
        | 'approve'
        | 'make'
        | 'reject'
        | 'older'
        | 'none'
    ]: string;
  };
  /** Titles and the label: at most 45 characters; examples: at most 100. */
  readonly forms: {
    readonly rejectTitle: string;
    readonly rejectExample: string;
    readonly changeTitle: string;
    readonly changeExample: string;
    readonly label: string;
  };

  readonly progress: {
    readonly labels: Readonly<Record<StageTiming, string>>;
    readonly names: Readonly<Record<StageTiming, string>>;
    readonly step: (step: number, steps: number) => string;
    readonly revision: (revision: number) => string;
    readonly retrying: string;
    readonly queued: string;
  };
  readonly plan: {
    readonly more: (hidden: number) => string;
    readonly files: string;
    readonly actions: Readonly<Record<'add' | 'edit' | 'delete', string>>;
    readonly packages: string;
    readonly estimate: (tokens: string, cost: string) => string;
    readonly costUnknown: string;
    readonly about: (cost: string) => string;
  };
  readonly changes: {
    readonly none: string;
    readonly changed: (what: string) => string;
    readonly added: (what: string) => string;
    readonly deleted: (what: string) => string;
    /** Before the names of files, of which some may be left out. */
    readonly namesMore: (names: string, hidden: number) => string;
    readonly lines: (added: number, deleted: number) => string;
    readonly unplanned: (files: number) => string;
    readonly notIncluded: string;
  };
  readonly fields: {
    readonly preview: string;
    readonly open: string;
    readonly expires: (when: string) => string;
    readonly files: string;
    readonly fileCount: (files: number) => string;
    readonly zip: string;
    readonly duration: string;
    readonly noPreview: string;
    /** What a bot said when it was tried. */
    readonly trial: string;
  };
  readonly zip: {
    readonly attached: (size: string) => string;
    readonly tooLarge: (size: string) => string;
    readonly gone: string;
    readonly sentDirectly: (size: string) => string;
    /** Discord allows neither the file here nor a direct message. */
    readonly refused: (size: string) => string;
    /** The direct message that brings it. */
    readonly parcel: (name: string) => string;
  };
  readonly previewReasons: {
    readonly gone: string;
    readonly expired: string;
    readonly stopped: string;
    readonly off: string;
  };
  readonly usage: {
    readonly tokens: (number: string) => string;
    readonly atLeast: (amount: string) => string;
    readonly under: (amount: string) => string;
    readonly costUnknown: string;
    readonly unknown: string;
  };
  readonly failure: {
    readonly quarantined: string;
    readonly ended: string;
    readonly unexpected: (stage: StageTiming | undefined) => string;
    readonly askOperator: (jobId: string) => string;
    /** By kind of error; undefined to show the error itself, which is English. */
    readonly explained: Readonly<Record<ErrorKind, string>> | undefined;
  };
  readonly commands: CommandTexts;
}

/** What a person can do about an error differs by these. */
export type ErrorKind =
  | 'invalid'
  | 'timeout'
  | 'unavailable'
  | 'tooLarge'
  | 'tooLong'
  | 'budget'
  | 'refused'
  | 'other';

/** At most 100 characters each; `menu` at most 32. */
export interface CommandTexts {
  readonly build: string;
  readonly message: string;
  readonly type: string;
  readonly visibility: string;
  readonly everybody: string;
  readonly onlyMe: string;
  readonly brief: string;
  readonly approve: string;
  readonly starter: string;
  readonly model: string;
  readonly budget: string;
  readonly jobs: string;
  readonly help: string;
  readonly menu: string;
}
