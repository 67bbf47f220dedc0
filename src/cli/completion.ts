import type { Command, Option } from "commander";

/** A shell that can complete a line. */
export type Shell = "bash" | "zsh" | "fish";

/**
 * A script by which a shell completes commands, options and their choices; all else it completes as files. It knows the answers
 * itself and runs nothing. @bomb.sh/tab 0.0.22 does not do for this: it never leaves a word to the shell as a file's name, its bash
 * script wants bash-completion, and that runs the typed line at Tab, so that `> old.json --fai` writes over old.json.
 */
export function completionOf(program: Command, shell: Shell): string {
  if (shell === "fish") return fishScript(program);
  const script = bashScript(program);
  return shell === "bash" ? script : `autoload -U +X bashcompinit && bashcompinit\n${script}`;
}

function bashScript({ commands }: Command): string {
  return `_onrecord() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} words=
  if [ "$COMP_CWORD" -eq 1 ]; then
    words=${quoted(commands.map((command) => command.name()))}
  else
    case "\${COMP_WORDS[1]} $prev $cur" in
${commands.map(bashCases).join("")}    esac
  fi
  COMPREPLY=()
  if [ -n "$words" ]; then COMPREPLY=($(compgen -W "$words" -- "$cur")); fi
}
complete -o default -o bashdefault -F _onrecord onrecord
`;
}

/** The choices behind an option, those of the first argument, and behind a dash the options. */
function bashCases(command: Command): string {
  const name = command.name();
  const choices = command.options.flatMap(({ long, argChoices }) =>
    argChoices ? [`      "${name} ${long} "*) words=${quoted(argChoices)} ;;\n`] : [],
  );
  const first = command.registeredArguments[0]?.argChoices;
  const argument = first
    ? [`      "${name} ${name} "[!-]* | "${name} ${name} ") words=${quoted(first)} ;;\n`]
    : [];
  return [...choices, ...argument, `      "${name} "*" -"*) words=${quoted(longsOf(command))} ;;\n`].join("");
}

function fishScript({ commands }: Command): string {
  const lines = commands.flatMap((command) => {
    const seen = `complete -c onrecord -n '__fish_seen_subcommand_from ${command.name()}'`;
    const first = command.registeredArguments[0]?.argChoices;
    return [
      `complete -c onrecord -n __fish_use_subcommand -f -a ${command.name()} -d ${quoted([command.summary()])}`,
      ...(first ? [`${seen} -a ${quoted(first)}`] : []),
      ...offered(command).map((option) => `${seen} ${fishOption(option)}`),
    ];
  });
  return `${lines.join("\n")}\n`;
}

function fishOption({ long, short, required, argChoices, description }: Option): string {
  const names = [`-l ${long?.slice(2)}`, ...(short ? [`-s ${short.slice(1)}`] : [])];
  const value = argChoices ? `-x -a ${quoted(argChoices)}` : required ? "-r" : "";
  return [...names, value, `-d ${quoted([description])}`].filter((part) => part !== "").join(" ");
}

function offered({ options }: Command): Option[] {
  return options.filter(({ hidden }) => !hidden);
}

function longsOf(command: Command): string[] {
  return offered(command).flatMap(({ long }) => long ?? []);
}

/** Words in single quotes: "the story's own" → 'the story'\''s own', which all three shells read. */
function quoted(words: readonly string[]): string {
  return `'${words.join(" ").replaceAll("'", "'\\''")}'`;
}
