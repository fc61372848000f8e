export interface Choice<Value extends string> { readonly value: Value; readonly label: string; readonly note?: string; readonly lang?: string }

export interface ChoicesProps<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of a few: a row of radio buttons that look like slips of paper. */
export function Choices<Value extends string>({ name, legend, choices, chosen, onChoose }: ChoicesProps<Value>) {
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      <div class="choices-row">
        {choices.map((choice) => (
          <label key={choice.value} class={`choice ${choice.value === chosen ? 'is-chosen' : ''}`} lang={choice.lang}>
            <input type="radio" name={name} value={choice.value} checked={choice.value === chosen} onChange={() => onChoose(choice.value)} />
            <span>{choice.label}{choice.note ? <small>{choice.note}</small> : null}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export interface SwitchProps { readonly label: string; readonly note?: string; readonly on: boolean; readonly onChange: (on: boolean) => void }

/** On or off, with what it means. */
export function Switch({ label, note, on, onChange }: SwitchProps) {
  return (
    <label class="switch">
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{label}{note ? <small>{note}</small> : null}</span>
    </label>
  );
}
