// The tree of a watched game's lines: each is looked at, compared with what is shown, or removed; and something else is tried from the turn that is shown.

import { useState } from 'preact/hooks';
import { BRANCH_LIMITS } from '../../../session';
import { Icon } from '../../kit/icon';
import { useLanguage } from '../../kit/language';
import { useWatch } from '../watch';
import { ComparePane } from './compare';
import { TryForm } from './form';
import { leaving, type BranchesProps, without } from './tree';

export function BranchesPanel(props: BranchesProps) {
  const { branchText: words } = useLanguage();
  const { tree, at, state, names } = useWatch();
  const { branches, comparing } = tree;
  const full = branches.value.length >= BRANCH_LIMITS.branches;
  return (
    <>
      <section>
        <h3 class="head">{words.lines}</h3>
        <ul class="tree">
          <Line {...props} index={null} />
        </ul>
        {branches.value.length === 0 ? null : <p class="hint">{words.inFile}</p>}
      </section>
      <section>
        <h3 class="head">{words.tryFrom(names.value.date(at.value))}</h3>
        {state.value.over || full ? (
          <p class="hint">{full ? words.full : words.nothingLeft}</p>
        ) : (
          <TryForm key={at.value} {...props} />
        )}
      </section>
      {comparing.value === undefined ? null : <ComparePane {...props} with={comparing.value} />}
    </>
  );
}

function Line(props: BranchesProps & { readonly index: number | null }) {
  const { index, onLine } = props;
  const { branchText: words } = useLanguage();
  const { tree, at, names } = useWatch();
  const { branches, shown, root } = tree;
  const branch = index === null ? null : branches.value[index]!;
  const name = branch?.name ?? words.main;
  const told =
    branch === null
      ? words.length(root.state().turn)
      : words.from(names.value.date(branch.at), branch.turns.length);
  const children = leaving(branches.value, index);
  return (
    <li>
      <div class="row">
        <button
          type="button"
          class="link"
          aria-current={shown === index ? 'true' : undefined}
          onClick={() => (shown === index ? undefined : onLine(index, at.value))}
        >
          {name}
        </button>
        <span class="hint">{told}</span>
        <span class="grow" />
        {shown === index ? null : (
          <button
            type="button"
            class="small"
            aria-label={words.compareWith(name)}
            onClick={() => (tree.comparing.value = index)}
          >
            {words.compare}
          </button>
        )}
        {branch === null || children.length > 0 || shown === index ? null : (
          <Remove {...props} index={index!} name={name} />
        )}
      </div>
      {children.length === 0 ? null : (
        <ul>
          {children.map((child) => (
            <Line key={child} {...props} index={child} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Remove({ index, name, onLine, onChanged }: BranchesProps & { index: number; name: string }) {
  const { branchText: words } = useLanguage();
  const { tree, at } = useWatch();
  const [asked, ask] = useState(false);
  const remove = (): void => {
    tree.root.setBranches(without(tree.branches.value, index));
    tree.branches.value = tree.root.branches();
    onChanged();
    // What is shown may stand at another place of the list now.
    if (tree.shown !== null && tree.shown > index) onLine(tree.shown - 1, at.value);
  };
  return (
    <button
      type="button"
      class={asked ? 'small' : 'icon bare'}
      aria-label={words.remove(name)}
      title={words.remove(name)}
      onClick={() => (asked ? remove() : ask(true))}
      onBlur={() => ask(false)}
    >
      <Icon name="trash" />
    </button>
  );
}
