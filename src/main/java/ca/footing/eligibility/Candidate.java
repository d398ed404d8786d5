package ca.footing.eligibility;

import ca.footing.account.AccountId;
import ca.footing.account.Profile;
import ca.footing.eligibility.Standing.Finding;
import ca.footing.eligibility.Standing.Situation;
import ca.footing.eligibility.Standing.State;
import ca.footing.shared.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All that is known of a person when rules are held against them; pure. */
record Candidate(
        AccountId account,
        @Nullable Profile profile,
        boolean verified,
        @Nullable Application application,
        EarlierTraining training) {
    Standing standing(List<Rule> rules, Map<RuleId, LocalizedText> demands) {
        var findings = rules.stream()
                .map(rule -> new Finding(Objects.requireNonNull(demands.get(rule.id())), situation(rule)))
                .collect(Collectors.partitioningBy(one -> one.situation().isMet()));
        var met = Objects.requireNonNull(findings.get(true));
        var unmet = Objects.requireNonNull(findings.get(false));
        return new Standing(state(met, unmet), met, unmet, application == null ? null : application.summary());
    }

    /** The rules that only the office can find met. */
    List<Rule> forTheOffice(List<Rule> rules) {
        return rules.stream()
                .filter(rule -> rule.isDecidedByOffice() && !isMet(rule))
                .toList();
    }

    private Situation situation(Rule rule) {
        if (isMet(rule)) {
            return Situation.MET;
        }
        if (!rule.isDecidedByOffice()) {
            return rule.kind() == RuleKind.CATEGORY || rule.kind() == RuleKind.COLLEGE
                    ? Situation.PROFILE
                    : Situation.NOT_COMPLETED;
        }
        if (application == null) {
            return toAsk(rule);
        }
        return switch (application.state()) {
            case DRAFT -> toAsk(rule);
            case SUBMITTED -> Situation.WAITING;
            case MORE_NEEDED -> Situation.MORE;
            case APPROVED -> holds(application, rule) ? Situation.RECOGNISED : toAsk(rule);
            case REFUSED -> holds(application, rule) ? Situation.REFUSED : toAsk(rule);
        };
    }

    private boolean isMet(Rule rule) {
        return switch (rule.kind()) {
            case CATEGORY, COLLEGE -> profile != null && rule.admits(profile);
            case EARLIER_SERIES -> training.hasCompleted(account, Objects.requireNonNull(rule.earlierSeries()));
            case EARLIER_MODULE -> training.hasCompleted(account, Objects.requireNonNull(rule.earlierModule()));
            case PRIOR_TRAINING -> false;
            case VERIFIED_CATEGORY -> verified;
        };
    }

    /** A decision counts for the rules it covered and for the profile it was made on. */
    private boolean holds(Application decided, Rule rule) {
        return decided.covers(rule.id()) && decided.fits(profile);
    }

    private static Situation toAsk(Rule rule) {
        return rule.needsEvidence() ? Situation.EVIDENCE : Situation.VERIFICATION;
    }

    private static State state(List<Finding> met, List<Finding> unmet) {
        if (unmet.isEmpty()) {
            return has(met, Situation.RECOGNISED) ? State.APPROVED : State.OPEN;
        }
        if (has(unmet, Situation.PROFILE) || has(unmet, Situation.NOT_COMPLETED)) {
            return State.MISSING;
        }
        if (has(unmet, Situation.REFUSED)) {
            return State.REFUSED;
        }
        return has(unmet, Situation.WAITING) ? State.WAITING : State.MISSING;
    }

    private static boolean has(List<Finding> findings, Situation situation) {
        return findings.stream().anyMatch(one -> one.situation() == situation);
    }
}
