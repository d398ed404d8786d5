package ca.footing.progress;

import ca.footing.catalogue.Material;
import ca.footing.catalogue.ModuleDetails;

/** What a rule has to be like before it may be kept. */
final class RuleCheck {
    static final int LEVELS = 4;
    static final int LEAVES = 30;

    private RuleCheck() {}

    /**
     * @throws RuleEmpty when it asks for nothing, or a group has no part
     * @throws RuleTooLarge with more than 4 levels or 30 things
     * @throws RuleNeedsTooMany when more parts are wanted than there are, or none
     * @throws RuleAmountInvalid when a percentage, number or duration is out of range
     * @throws RuleAsksForMissing when it names what the module does not hold
     */
    static void require(Rule rule, ModuleDetails module) {
        var leaves = rule.leaves();
        if (leaves.isEmpty()) {
            throw new RuleEmpty();
        }
        if (rule.depth() > LEVELS || leaves.size() > LEAVES) {
            throw new RuleTooLarge(LEVELS, LEAVES);
        }
        shape(rule);
        leaves.forEach(leaf -> leaf(leaf, module));
    }

    private static void shape(Rule rule) {
        if (rule instanceof Rule.Some some) {
            if (some.parts().isEmpty()) {
                throw new RuleEmpty();
            }
            if (some.needed() < 1 || some.needed() > some.parts().size()) {
                throw new RuleNeedsTooMany(some.parts().size());
            }
            some.parts().forEach(RuleCheck::shape);
        }
    }

    private static void leaf(Rule.One leaf, ModuleDetails module) {
        var most = most(leaf.kind());
        if (most > 0 && (leaf.amount() < 1 || leaf.amount() > most) || leaf.least() < 0) {
            throw new RuleAmountInvalid();
        }
        var holds = leaf.material() == null
                ? Rule.isAskable(leaf.kind(), module)
                : module.materials().stream().map(Material::id).anyMatch(leaf.material()::equals);
        if (!holds) {
            throw new RuleAsksForMissing();
        }
    }

    /** Percent of a session, times, minutes; 0 where there is no amount. */
    static int most(RequirementKind kind) {
        return switch (kind) {
            case ATTENDANCE -> 100;
            case EXERCISE -> 50;
            case PRACTICE -> 6000;
            case MATERIAL, QUIZ, REFLECTION -> 0;
        };
    }
}
