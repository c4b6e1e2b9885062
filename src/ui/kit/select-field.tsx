// One of several, chosen from a list that opens, under its label.

interface SelectFieldProps<Value extends string | number> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, label: string])[];
  readonly onChoose: (value: Value) => void;
  /** Whether a dialog that opens puts the keyboard here. */
  readonly first?: boolean;
}

export function SelectField<Value extends string | number>({
  label,
  value,
  options,
  onChoose,
  first,
}: SelectFieldProps<Value>) {
  const choose = (given: string): void => {
    const chosen = options.find(([option]) => String(option) === given);
    if (chosen) onChoose(chosen[0]);
  };
  return (
    <label class="field">
      <span>{label}</span>
      <select data-first={first} value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
