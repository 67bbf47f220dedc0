/** Microseconds that this process has kept a core busy: what else the machine does changes them little. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/** Microseconds that some work takes in each of so many rounds. */
export function timeRounds(rounds: number, work: () => void): number[] {
  return Array.from({ length: rounds }, () => {
    const from = processorTime();
    work();
    return processorTime() - from;
  });
}
