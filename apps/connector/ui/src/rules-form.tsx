import { useState, type SubmitEvent } from 'react';
import type { RuleView } from '../../src/window/view.ts';
import { call, sentencesOf } from './connection.ts';
import { rulesTexts } from './rules-texts.ts';
import { categoryTitle } from './run-texts.ts';

interface RulesFormProps extends UnsavedRules {
  readonly rules: readonly RuleView[];
  readonly onDecided: () => void;
}

type Choice = Pick<RuleView, 'direction' | 'conflicts'>;

/** What was chosen and not saved yet; it outlives a look at another tab. */
export type ChosenRules = ReadonlyMap<string, Choice>;

export interface UnsavedRules {
  readonly chosen: ChosenRules;
  readonly onChosen: (chosen: ChosenRules) => void;
}

/** Every category with its two choices; nothing counts before it is saved. */
export function RulesForm({ rules, chosen, onChosen, onDecided }: RulesFormProps) {
  const [said, setSaid] = useState('');
  const choiceOf = (rule: RuleView): Choice => chosen.get(keyOf(rule)) ?? rule;
  const changed = rules.filter((rule) => isOther(rule, choiceOf(rule)));
  const choose = (rule: RuleView, choice: Partial<Choice>) => {
    setSaid('');
    onChosen(new Map([...chosen, [keyOf(rule), { ...choiceOf(rule), ...choice }]]));
  };
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    decideAll(changed.map((rule) => [rule, choiceOf(rule)]))
      .then(() => setSaid(rulesTexts.saved))
      .catch((error: unknown) => setSaid(sentencesOf(error)))
      .finally(onDecided);
  };
  return (
    <form className="rules" onSubmit={save} aria-label={rulesTexts.rules}>
      <h2>{rulesTexts.rules}</h2>
      <p className="soft">{rulesTexts.rulesHow}</p>
      <div className="wide" role="region" aria-label={rulesTexts.rules} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{rulesTexts.category}</th>
              <th scope="col">{rulesTexts.direction}</th>
              <th scope="col">{rulesTexts.conflicts}</th>
            </tr>
          </thead>
          <tbody>
            {rules.map((rule) => (
              <RuleRow
                key={keyOf(rule)}
                rule={rule}
                choice={choiceOf(rule)}
                onChoose={(choice) => choose(rule, choice)}
              />
            ))}
          </tbody>
        </table>
      </div>
      <div className="choices rules-save">
        <button type="submit" className="primary" disabled={changed.length === 0}>
          {rulesTexts.save}
        </button>
        <span role="status">
          {said === '' && changed.length > 0 ? rulesTexts.notSaved(changed.length) : said}
        </span>
      </div>
    </form>
  );
}

interface RuleRowProps {
  readonly rule: RuleView;
  readonly choice: Choice;
  readonly onChoose: (choice: Partial<Choice>) => void;
}

function RuleRow({ rule, choice, onChoose }: RuleRowProps) {
  const { field, directions } = rule;
  const title = categoryTitle(rule.category);
  const name = field === null ? title : `${title}: ${field.name}`;
  return (
    <tr className={field === null ? '' : 'grouped'}>
      <th scope="row">{field === null ? title : field.name}</th>
      <td>
        <WordChoice
          name={`${name}: ${rulesTexts.direction}`}
          value={choice.direction}
          words={directions}
          titles={rulesTexts.directions}
          onChange={(direction) => onChoose({ direction })}
        />
      </td>
      <td>
        {choice.conflicts !== null && canConflict(choice) && (
          <WordChoice
            name={`${name}: ${rulesTexts.conflicts}`}
            value={choice.conflicts}
            words={winners}
            titles={rulesTexts.winners}
            onChange={(conflicts) => onChoose({ conflicts })}
          />
        )}
      </td>
    </tr>
  );
}

/** The first one counts where nobody decided. */
const winners = ['newest', 'quickbooks', 'sa', 'ask'] as const;

interface WordChoiceProps<Word extends string> {
  readonly name: string;
  readonly value: Word;
  /** The first one counts as delivered. */
  readonly words: readonly Word[];
  readonly titles: { readonly [Each in Word]: string };
  readonly onChange: (word: Word) => void;
}

function WordChoice<Word extends string>({ name, value, words, titles, onChange }: WordChoiceProps<Word>) {
  return (
    <select
      aria-label={name}
      value={value}
      onChange={({ target }) => {
        const word = words.find((one) => one === target.value);
        if (word !== undefined) onChange(word);
      }}
    >
      {words.map((word, place) => (
        <option key={word} value={word}>
          {place === 0 ? rulesTexts.asDelivered(titles[word]) : titles[word]}
        </option>
      ))}
    </select>
  );
}

/** Where records go one way only nobody wins; a choice that was made before stays in sight, as it counts. */
function canConflict({ direction, conflicts }: Choice): boolean {
  return direction === 'both' || conflicts !== winners[0];
}

function keyOf({ category, field }: RuleView): string {
  return `${category} ${field?.key ?? ''}`;
}

function isOther(rule: RuleView, { direction, conflicts }: Choice): boolean {
  return rule.direction !== direction || rule.conflicts !== conflicts;
}

/** One after the other; only what is another one is told, so that nothing stands in the activity that nobody decided. */
async function decideAll(decisions: readonly (readonly [RuleView, Choice])[]): Promise<void> {
  for (const [rule, { direction, conflicts }] of decisions)
    await call('/api/rules/decide', {
      category: rule.category,
      ...(rule.field !== null && { field: rule.field.key }),
      ...(direction !== rule.direction && { direction }),
      ...(conflicts !== rule.conflicts && { conflicts }),
    });
}
