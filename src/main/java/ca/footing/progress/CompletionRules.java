package ca.footing.progress;

import ca.footing.account.CurrentAccount;
import ca.footing.catalogue.Catalogue;
import ca.footing.catalogue.ModuleDetails;
import ca.footing.catalogue.ModuleId;
import ca.footing.catalogue.SeriesDetails;
import ca.footing.catalogue.SeriesId;
import ca.footing.cohort.CohortId;
import ca.footing.cohort.CohortStatus;
import ca.footing.cohort.CohortSummary;
import ca.footing.cohort.Cohorts;
import ca.footing.shared.ForRegistrars;
import ca.footing.shared.LocalizedText;
import ca.footing.shared.RecordNotFound;
import ca.footing.shared.Texts;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What completes the modules of a series, written by the registrar in versions. Cohorts that are published keep the
 * version that they were published with until they are moved, one by one, by somebody who has seen what it changes.
 */
@Service
@Transactional
@ForRegistrars
public class CompletionRules {
    private static final int LONGEST_MONTHS = 120;

    private final RuleBook book;
    private final RuleMoves moves;
    private final Catalogue catalogue;
    private final Cohorts cohorts;
    private final CurrentAccount current;
    private final Texts texts;
    private final Clock clock;

    CompletionRules(
            RuleBook book,
            RuleMoves moves,
            Catalogue catalogue,
            Cohorts cohorts,
            CurrentAccount current,
            Texts texts,
            Clock clock) {
        this.book = book;
        this.moves = moves;
        this.catalogue = catalogue;
        this.cohorts = cohorts;
        this.current = current;
        this.texts = texts;
        this.clock = clock;
    }

    /** @throws RecordNotFound when there is no such series */
    @Transactional(readOnly = true)
    public SeriesDetails series(SeriesId series) {
        return catalogue.details(series);
    }

    /** Of each module of a series, in order. @throws RecordNotFound when there is no such series */
    @Transactional(readOnly = true)
    public List<WrittenRule> of(SeriesId series) {
        var latest = book.latest(series);
        return catalogue.details(series).modules().stream()
                .map(module -> written(module, latest.get(module.summary().id())))
                .toList();
    }

    /** @throws RecordNotFound when there is no such module */
    @Transactional(readOnly = true)
    public WrittenRule of(ModuleId module) {
        return written(catalogue.module(module), book.latest(module).orElse(null));
    }

    /** The rule as one sentence. */
    @Transactional(readOnly = true)
    public String sentence(Rule rule, ModuleDetails module, Locale locale) {
        return new RuleSentence(texts, locale, module).of(rule);
    }

    /**
     * Writes the next version; published cohorts keep theirs.
     *
     * @param seen the number that was changed; somebody else's later version is not overwritten
     * @throws RuleChangedMeanwhile when it is no longer the latest
     * @throws RuleEmpty, RuleTooLarge, RuleNeedsTooMany, RuleAmountInvalid, RuleAsksForMissing: see {@link RuleCheck}
     */
    public void write(ModuleId module, int seen, Rule rule, LocalizedText equivalent) {
        var details = catalogue.module(module);
        RuleCheck.require(rule, details);
        int present = book.latest(module).map(RuleBook.Kept::number).orElse(0);
        if (present != seen) {
            throw new RuleChangedMeanwhile();
        }
        book.keep(published(details.series()), module, present);
        book.write(module, present + 1, rule, equivalent, clock.instant(), current.require());
    }

    /** The published cohorts of the module's series and the version that each keeps, the latest cohort first. */
    @Transactional(readOnly = true)
    public List<RuledCohort> cohorts(ModuleId module) {
        int latest = book.latest(module).map(RuleBook.Kept::number).orElse(0);
        var keeping = book.keeping(module);
        return ofSeries(catalogue.module(module).series()).stream()
                .map(cohort -> {
                    int number = keeping.getOrDefault(cohort.id(), latest);
                    return new RuledCohort(cohort, number, number == latest);
                })
                .toList()
                .reversed();
    }

    /** What {@link #move} would change now. @throws RecordNotFound unless the cohort is one of the module's series */
    @Transactional(readOnly = true)
    public MoveEffect effect(CohortId cohort, ModuleId module) {
        require(cohort, module);
        return moves.effect(cohort, module);
    }

    /** RuleMoves a cohort to the latest version. @throws RecordNotFound unless it is one of the module's series */
    public void move(CohortId cohort, ModuleId module) {
        require(cohort, module);
        book.move(cohort, module, book.latest(module).map(RuleBook.Kept::number).orElse(0));
    }

    /** How many months after the first booked session work still counts, for cohorts to come; null without a limit. */
    @Transactional(readOnly = true)
    public @Nullable Integer months(SeriesId series) {
        return book.months(series);
    }

    /** Published cohorts keep the window that they have. @throws MonthsOutOfRange unless 1 to 120, or none */
    public void changeMonths(SeriesId series, @Nullable Integer months) {
        if (months != null && (months < 1 || months > LONGEST_MONTHS)) {
            throw new MonthsOutOfRange();
        }
        catalogue.details(series);
        book.changeMonths(series, months, published(series));
    }

    private List<CohortId> published(SeriesId series) {
        return ofSeries(series).stream().map(CohortSummary::id).toList();
    }

    private List<CohortSummary> ofSeries(SeriesId series) {
        return cohorts.mine().stream()
                .filter(cohort -> cohort.series().equals(series) && cohort.status() != CohortStatus.DRAFT)
                .toList();
    }

    private void require(CohortId cohort, ModuleId module) {
        var series = catalogue.module(module).series();
        if (ofSeries(series).stream().noneMatch(one -> one.id().equals(cohort))) {
            throw new RecordNotFound();
        }
    }

    private static WrittenRule written(ModuleDetails module, RuleBook.@Nullable Kept kept) {
        return kept == null
                ? new WrittenRule(module, 0, Rule.ofAllIn(module), LocalizedText.EMPTY, null)
                : new WrittenRule(module, kept.number(), kept.rule(), kept.equivalent(), kept.at());
    }
}
