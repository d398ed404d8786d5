package ca.footing.eligibility;

import ca.footing.account.Category;
import ca.footing.account.College;
import ca.footing.account.Profile;
import ca.footing.catalogue.ModuleId;
import ca.footing.catalogue.SeriesId;
import ca.footing.shared.LocalizedText;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** One demand of a series on the people who take it, in force from a moment on. It is ended, never changed. */
@Entity
@Table(name = "eligibility_rule")
class Rule {
    @EmbeddedId
    private RuleId id;

    @EmbeddedColumnNaming("series_%s")
    private SeriesId series;

    @Enumerated(EnumType.STRING)
    private RuleKind kind;

    @EmbeddedColumnNaming("earlier_series_%s")
    private @Nullable SeriesId earlierSeries;

    @EmbeddedColumnNaming("earlier_module_%s")
    private @Nullable ModuleId earlierModule;

    private boolean equivalent;

    @EmbeddedColumnNaming("training_%s")
    private LocalizedText training;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "eligibility_rule_choice", joinColumns = @JoinColumn(name = "rule_id"))
    @Column(name = "choice")
    private Set<String> choices = new HashSet<>();

    private Instant effectiveFrom;
    private @Nullable Instant effectiveUntil;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Rule() {}

    /** @throws RuleIncomplete when the draft does not say what its kind asks for */
    Rule(SeriesId series, RuleDraft draft, Instant from) {
        if (!isComplete(draft)) {
            throw new RuleIncomplete();
        }
        this.id = RuleId.next();
        this.series = series;
        this.kind = draft.kind();
        this.earlierSeries = kind == RuleKind.EARLIER_SERIES ? draft.earlierSeries() : null;
        this.earlierModule = kind == RuleKind.EARLIER_MODULE ? draft.earlierModule() : null;
        this.equivalent = draft.equivalent() && (earlierSeries != null || earlierModule != null);
        this.training = kind == RuleKind.PRIOR_TRAINING ? draft.training() : LocalizedText.EMPTY;
        this.choices.addAll(choices(draft));
        this.effectiveFrom = from;
    }

    /** It holds no longer from that moment on; one that has not begun never will. */
    void end(Instant at) {
        effectiveUntil = at.isBefore(effectiveFrom) ? effectiveFrom : at;
    }

    boolean isInForce(Instant now) {
        return !now.isBefore(effectiveFrom) && (effectiveUntil == null || now.isBefore(effectiveUntil));
    }

    /** Whether it was ended before it ever held. */
    boolean isVoid() {
        return effectiveFrom.equals(effectiveUntil);
    }

    /** Whether a person of the office can find it met where the product alone cannot. */
    boolean isDecidedByOffice() {
        return kind == RuleKind.PRIOR_TRAINING || kind == RuleKind.VERIFIED_CATEGORY || equivalent;
    }

    /** Whether it is shown by a file. */
    boolean needsEvidence() {
        return kind == RuleKind.PRIOR_TRAINING || equivalent;
    }

    /** Whether category or college of the profile is among the choices. */
    boolean admits(Profile profile) {
        return choices.contains(
                kind == RuleKind.COLLEGE
                        ? profile.college().name()
                        : profile.category().name());
    }

    RuleId id() {
        return id;
    }

    SeriesId series() {
        return series;
    }

    RuleKind kind() {
        return kind;
    }

    @Nullable
    SeriesId earlierSeries() {
        return earlierSeries;
    }

    @Nullable
    ModuleId earlierModule() {
        return earlierModule;
    }

    LocalizedText training() {
        return training;
    }

    boolean isEquivalentAccepted() {
        return equivalent;
    }

    Set<String> choices() {
        return Set.copyOf(choices);
    }

    Instant effectiveFrom() {
        return effectiveFrom;
    }

    @Nullable
    Instant effectiveUntil() {
        return effectiveUntil;
    }

    private static boolean isComplete(RuleDraft draft) {
        return switch (draft.kind()) {
            case CATEGORY, COLLEGE -> !choices(draft).isEmpty();
            case EARLIER_SERIES -> draft.earlierSeries() != null;
            case EARLIER_MODULE -> draft.earlierModule() != null;
            case PRIOR_TRAINING -> draft.training().isComplete();
            case VERIFIED_CATEGORY -> true;
        };
    }

    private static Set<String> choices(RuleDraft draft) {
        return switch (draft.kind()) {
            case CATEGORY -> names(draft.categories().stream().map(Category::name));
            case COLLEGE -> names(draft.colleges().stream().map(College::name));
            default -> Set.of();
        };
    }

    private static Set<String> names(Stream<String> names) {
        return names.collect(Collectors.toSet());
    }
}
