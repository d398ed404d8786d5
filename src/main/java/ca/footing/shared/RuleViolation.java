package ca.footing.shared;

import java.util.List;

/**
 * A refusal that a person can understand and act on. Each rule is a subclass named after what was broken; its text is
 * the key {@code error.<SimpleName>}.
 */
public abstract class RuleViolation extends RuntimeException {
    private final transient List<Object> args;

    protected RuleViolation(Object... args) {
        super("rule");
        this.args = List.of(args);
    }

    public String key() {
        return "error." + getClass().getSimpleName();
    }

    public Object[] args() {
        return args.toArray();
    }

    @Override
    public String getMessage() {
        return getClass().getSimpleName();
    }
}
