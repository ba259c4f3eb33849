/**
 * One line of the engine made wrong at a time, each taking away something that keeps the books safe. The simulation
 * must notice every one of them; a mutant that nobody notices is a check that is missing.
 */
export interface Mutant {
  readonly name: string;
  /** A built file of the engine. */
  readonly file: string;
  /** The line as it is built, exactly; it must stand there once. */
  readonly line: string;
  readonly instead: string;
}

const mutant = (name: string, file: string, line: string, instead: string): Mutant => ({
  name,
  file,
  line,
  instead,
});

export const mutants: readonly Mutant[] = [
  mutant(
    'an operation leaves without being on the disk as sent',
    'write.js',
    'const sent = batch.map(({ operation }, place) => sentOperation(operation, id, place));',
    'const sent = batch.map(({ operation }) => operation);',
  ),
  mutant(
    'a message set forgets what it carries',
    'write.js',
    'operationIds: sent.map((operation) => operation.id),',
    'operationIds: [],',
  ),
  mutant(
    'a lost answer is taken for a message that never arrived',
    'write.js',
    'return settleNow(context, id, batch);\n        case',
    'return takeBack(context, id, batch).then(() => []);\n        case',
  ),
  mutant(
    'a message that did not arrive is left as sent and forgotten',
    'write.js',
    "{ remove: 'messageSet', id },\n        ...batch.map(({ operation }) => ({ remove: 'operation', id: operation.id })),",
    "{ remove: 'messageSet', id },",
  ),
  mutant(
    'a void does not look whether somebody changed the record',
    'write.js',
    'if (object?.editSequence === target.revision)',
    'if (true)',
  ),
  mutant(
    'half an answer counts as a whole one',
    'outcome.js',
    'if (!isWhole || (delivery.statusCode ?? 0) !== 0)',
    'if (false)',
  ),
  mutant(
    'what was done of a change before a later request was refused is forgotten',
    'conclude.js',
    'const part = await concludePart(context, carried, object, written);',
    'const part = undefined;',
  ),
  mutant(
    'what is read after a write counts as what was written',
    'conclude.js',
    'const read = answered === undefined ?',
    'const read = true ?',
  ),
  // That the status of a message set is looked at shows nothing: with "not known" no answers come (qbxml.md 2.4).
  mutant(
    'an answer counts whatever question it belongs to',
    'conversation.js',
    'return answer?.name === name && answer.status.requestID === requestID;',
    'return answer?.name === name;',
  ),
  mutant('a refusal counts as done', 'outcome.js', 'if (failed === undefined) {', 'if (true) {'),
  // To take what is unclear for not done, or not to look for our mark, shows nothing: the category is read again before
  // anything is planned, and what we made is paired by its mark then. To take something else for ours does.
  mutant(
    'a change that nobody made is taken for done',
    'settle.js',
    "if (object.editSequence === target.revision)\n        return { kind: 'absent' };\n    const written",
    "if (object.editSequence === target.revision)\n        return { kind: 'found', object };\n    const written",
  ),
  mutant(
    'a message set is asked for in a form that runs it',
    'settle.js',
    'messageSetText(messageSetId, messageSetId, requests)',
    'messageSetText(messageSetId, undefined, requests)',
  ),
  mutant(
    'whatever stands there on that day is what we added',
    'settle.js',
    'objects.find(({ externalGuid }) => externalGuid === operation.id)',
    'objects.find(() => true)',
  ),
  mutant(
    'a change that was lost is taken for done',
    'settle.js',
    'if (!changed.some((field) => differing.includes(field)))',
    'if (object.editSequence !== target.revision || !changed.some((field) => differing.includes(field)))',
  ),
  mutant(
    'a removal that was lost is taken for done',
    'settle.js',
    "return { kind: 'applied', object };\n    if (object.editSequence === target.revision)",
    "return { kind: 'applied', object };\n    if (true)\n        return { kind: 'applied', object };\n    if (object.editSequence === target.revision)",
  ),
  mutant(
    'open message sets are not settled',
    'recover.js',
    'if (batch.length > 0)',
    'if (batch.length > 100)',
  ),
  mutant(
    'what never left is left lying',
    'recover.js',
    'if (neverSent.length > 0)',
    'if (neverSent.length > 100)',
  ),
  mutant(
    'SA is not asked again after a kill',
    'recover.js',
    'await writeToSa(context, category, due);',
    'continue;',
  ),
  mutant(
    'SA is not told after a kill',
    'recover.js',
    "await tell(context, await store.operations({ states: ['applied'] }));",
    '',
  ),
  mutant('SA is told nothing', 'tell.js', 'await sa.acknowledge(acknowledgements);', ';'),
  mutant(
    'the cursor moves before its rows are kept',
    'gather.js',
    "changes.push({ put: 'setting', name: saCursorSetting, value: page.cursor });",
    "await context.store.commit([{ put: 'setting', name: saCursorSetting, value: page.cursor }]);",
  ),
  mutant('the overlap is gone', 'gather.js', 'value: addMs(startedAt, -overlapMs)', 'value: startedAt'),
  mutant(
    'small changes are taken for echoes',
    'gather.js',
    'return differingFields(category, row.fields, baselineOf(link, row.side)).length === 0;',
    'return differingFields(category, row.fields, baselineOf(link, row.side)).length <= 1;',
  ),
  mutant(
    'a link is not kept with what it links',
    'link.js',
    "return [\n        { put: 'link', link },",
    'return [',
  ),
  mutant(
    'the baseline is what was asked and not what was answered',
    'link.js',
    'return written.fields;\n    const old',
    'return body.fields;\n    const old',
  ),
  mutant(
    'news that came meanwhile are thrown away',
    'link.js',
    'sourceRow?.changeKey === source.changeKey',
    'sourceRow !== undefined',
  ),
  // To throw away a row of the written side that is newer than the plan shows nothing: what is open is finished before
  // anything is read, and a plan is made on the row that is there, so that no newer one stands there when it is done.
  // The row of such news alone is no loss: writing the other field made the record modified, and it is read again.
  mutant(
    'news that still have to go the other way are taken for known',
    'link.js',
    'if (before === undefined || body.pending.length === 0)\n        return written.fields;',
    'return written.fields;',
  ),
  mutant('Stop is not read', 'sync.js', 'if (isStopping())', 'if (false)'),
  mutant(
    'Stop is read before the commit that starts a category',
    'sync.js',
    "await context.store.commit([{ put: 'setting', name: 'category', value: category.name }]);\n    if (isStopping())",
    "const isEarly = isStopping();\n    await context.store.commit([{ put: 'setting', name: 'category', value: category.name }]);\n    if (isEarly)",
  ),
  mutant(
    'the loser of a conflict is not kept',
    'plan.js',
    'lost[field] = { side: loser, value: pair[loser]?.fields[field] ?? null, because };',
    ';',
  ),
  mutant('a deletion wins over a change', 'plan.js', 'if (changedElsewhere.length > 0)', 'if (false)'),
  mutant(
    'the deletions of a whole list go through',
    'brakes/deletions.js',
    'total > deletionsMax || (deletions > deletionsAlwaysAllowed && share > shareMax)',
    'false',
  ),
  mutant(
    'another company file is as good',
    'company-file.js',
    "if (typeof expected === 'string' && expected !== found)",
    'if (false)',
  ),
  mutant(
    'a company file with our name is ours',
    'company-file.js',
    'if (!context.isExamining)',
    'if (false)',
  ),
  mutant(
    'a new computer takes any company file for ours',
    'sync.js',
    'await requireKnownFile(context);',
    ';',
  ),
  mutant(
    'a session that ended is opened again with whatever file is open',
    'conversation.js',
    'quickbooks.exchange({ ...message, inSession: true })',
    'quickbooks.exchange(message)',
  ),
  mutant(
    'operations of one record have one id',
    'operation.js',
    'return guidOf(canonicalJson([companyId, category.name, side, id, changeKey, onto, refusals]));',
    'return guidOf(canonicalJson([companyId, category.name, side, id]));',
  ),
  // A mark by chance shows nothing either: the operation that carries it is on the disk, and is asked by it.
  mutant(
    'all records have one mark',
    'operation.js',
    "return guidOf(canonicalJson([companyId, category, 'create', saId]));",
    "return guidOf(canonicalJson([companyId, category, 'create']));",
  ),
  // To throw away what SA says of a record that changed meanwhile shows nothing: its feed says it once more.
  mutant(
    'what SA refuses because the record changed meanwhile counts as done',
    'to-sa.js',
    "if (result.outcome === 'applied') {\n        const { id, version, fields, isDeleted } = result;",
    "if (result.outcome === 'applied' || result.current !== undefined) {\n        const { id, version, fields, isDeleted } = result.current ?? result;",
  ),
  mutant(
    'balances are floating point numbers',
    'balances.js',
    "const balance = amountIn(value, 'Balance');",
    "const balance = String(Number(amountIn(value, 'Balance')));",
  ),
  mutant(
    'the lease is taken once and never looked at again',
    'lease.js',
    'async check() {',
    'async check() {\n            return;',
  ),
  mutant(
    'no lease is looked at before a message set leaves',
    'conversation.js',
    'if (message.writes)\n                await mayWrite();',
    '',
  ),
  mutant(
    'what a credit paid meanwhile is taken for what was known',
    'unmarked.js',
    'const isAppliedOtherwise = written !== null && differingFields(category, read, written).includes(applications);',
    'const isAppliedOtherwise = false;',
  ),
  mutant(
    'what was typed while a record was written is taken for what was known',
    'unmarked.js',
    'const meanwhile = before === null ? []',
    'const meanwhile = true ? []',
  ),
  mutant(
    'what waits in the inbox keeps the name of what was merged',
    'merged.js',
    'if (!isDeleted && isNaming(fields))',
    'if (false)',
  ),
  mutant(
    'what was merged meanwhile is taken for what was known',
    'unmarked.js',
    'if (!isMoved)',
    'if (true)',
  ),
  mutant(
    'every sync takes over, asked or not',
    'lease.js',
    'let held = await sa.lease(takeOver ? { ...request, takeOver } : request);',
    'let held = await sa.lease({ ...request, takeOver: true });',
  ),
  mutant(
    'an answer that was looked for counts as an addition',
    'link.js',
    "if (operation.action === 'create' && written.isFound === true)",
    'if (false)',
  ),
];
