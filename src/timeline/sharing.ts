/** Makes what gives one value for all that are equal, as JSON says; nothing may change it. */
export function sharing<T>(): (value: T) => T {
  const known = new Map<string, T>();
  return (value) => {
    const key = JSON.stringify(value);
    const found = known.get(key);
    if (found === undefined) known.set(key, value);
    return found ?? value;
  };
}
