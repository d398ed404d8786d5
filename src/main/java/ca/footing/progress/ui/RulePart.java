package ca.footing.progress.ui;

import ca.footing.progress.Rule;

/** A field for a part of a rule. */
interface RulePart {
    Rule value();

    /** As buttons about it name it. */
    String name();
}
