/** What the process says at its end; where several hold, the first of `exitCode`'s list wins. */
export const EXIT = {
  done: 0,
  nothing: 1,
  differs: 1,
  usage: 2,
  unread: 3,
  conflicts: 4,
  crashed: 70,
  interrupted: 130,
} as const;

/** What a command met on its way. */
export interface Outcome {
  /** Wrong arguments or configuration, or an output that could not be written. */
  usage: boolean;
  interrupted: boolean;
  /** Some inputs could not be read; the others are printed. */
  unread: boolean;
  /** Conflicts were printed, and `--fail-on-conflict` asks for them. */
  conflicts: boolean;
  /** Nothing was found, and `--exit-status` asks for it. */
  nothing: boolean;
  /** Something does not hold, or is not what it was and `--exit-status` asks for it. */
  differs: boolean;
}

/** A command that met nothing worth an exit code. */
export const SMOOTH: Outcome = {
  usage: false,
  interrupted: false,
  unread: false,
  conflicts: false,
  nothing: false,
  differs: false,
};

/** The exit code of what a command met. */
export function exitCode(met: Outcome): number {
  if (met.usage) return EXIT.usage;
  if (met.interrupted) return EXIT.interrupted;
  if (met.unread) return EXIT.unread;
  if (met.conflicts) return EXIT.conflicts;
  if (met.differs) return EXIT.differs;
  return met.nothing ? EXIT.nothing : EXIT.done;
}
