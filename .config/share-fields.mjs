// Makes a JSON Schema shorter that is to travel: a field that stands the same in many entities is written once and referred to.

/** From so many places on a field is shared. */
const SHARED_FROM = 20;

/** The same schema, with the fields that many of its definitions have as definitions of their own. */
export function shareFields(schema) {
  const holders = [schema, ...Object.values(schema.$defs ?? {})].filter(({ properties }) => properties !== undefined);
  const uses = new Map();
  for (const { properties } of holders)
    for (const [key, field] of Object.entries(properties)) {
      const text = JSON.stringify(field);
      const use = uses.get(text) ?? { name: `field-${key}`, field, count: 0 };
      uses.set(text, { ...use, count: use.count + 1 });
    }
  const shared = new Map();
  for (const [text, { name, field, count }] of uses)
    if (count >= SHARED_FROM && ![...shared.values()].some((one) => one.name === name))
      shared.set(text, { name, field });
  const refer = (properties) =>
    Object.fromEntries(
      Object.entries(properties).map(([key, field]) => {
        const name = shared.get(JSON.stringify(field))?.name;
        return [key, name === undefined ? field : { $ref: `#/$defs/${name}` }];
      }),
    );
  const shorter = (one) => (one.properties === undefined ? one : { ...one, properties: refer(one.properties) });
  const definitions = Object.entries(schema.$defs ?? {}).map(([name, one]) => [name, shorter(one)]);
  const fields = [...shared.values()].map(({ name, field }) => [name, field]);
  const all = [...definitions, ...fields];
  return { ...shorter(schema), ...(all.length > 0 && { $defs: Object.fromEntries(all) }) };
}
