package ca.footing.eligibility;

import ca.footing.catalogue.Catalogue;
import ca.footing.catalogue.ModuleSummary;
import ca.footing.catalogue.SeriesId;
import ca.footing.catalogue.SeriesSummary;
import ca.footing.shared.ForRegistrars;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules of each series, as the registrar writes them. A rule is never changed: it is ended and another begins. */
@Service
@Transactional
@ForRegistrars
public class EligibilityRules {
    private final RuleRepository rules;
    private final RuleWords words;
    private final Catalogue catalogue;
    private final EligibilitySettings settings;
    private final Clock clock;

    EligibilityRules(
            RuleRepository rules, RuleWords words, Catalogue catalogue, EligibilitySettings settings, Clock clock) {
        this.rules = rules;
        this.words = words;
        this.catalogue = catalogue;
        this.settings = settings;
        this.clock = clock;
    }

    /** Rules of the series that hold, will hold or held, oldest first. @throws RecordNotFound when there is no such series */
    @Transactional(readOnly = true)
    public List<RuleRow> of(SeriesId series) {
        catalogue.details(series);
        return rules.findOf(series).stream()
                .filter(rule -> !rule.isVoid())
                .map(this::row)
                .toList();
    }

    /**
     * Adds a rule; one that begins today holds at once.
     *
     * @throws RuleIncomplete when the draft does not say what its kind asks for
     * @throws RuleInThePast when it would begin before today
     * @throws EarlierSeriesIsSame when the series would ask for itself
     */
    public RuleId add(SeriesId series, RuleDraft draft) {
        catalogue.details(series);
        var today = settings.today(clock);
        if (draft.from().isBefore(today)) {
            throw new RuleInThePast();
        }
        refuseItself(series, draft);
        var from = draft.from().equals(today) ? clock.instant() : settings.startOf(draft.from());
        return rules.save(new Rule(series, draft, from)).id();
    }

    /**
     * Ends a rule after its last day; today ends it at once.
     *
     * @throws RuleInThePast when that day is over
     * @throws RecordNotFound when there is no such rule
     */
    public void end(RuleId rule, LocalDate lastDay) {
        var today = settings.today(clock);
        if (lastDay.isBefore(today)) {
            throw new RuleInThePast();
        }
        var found = rules.findById(rule).orElseThrow(RecordNotFound::new);
        found.end(lastDay.equals(today) ? clock.instant() : settings.startOf(lastDay.plusDays(1)));
    }

    /** The series that the rules are for. @throws RecordNotFound when there is none */
    @Transactional(readOnly = true)
    public SeriesSummary series(SeriesId series) {
        return catalogue.details(series).summary();
    }

    /** What a rule of that series can ask for. */
    @Transactional(readOnly = true)
    public RuleChoices choices(SeriesId series) {
        var others = catalogue.published().stream()
                .filter(one -> !one.id().equals(series))
                .toList();
        return new RuleChoices(
                others,
                others.stream()
                        .flatMap(one -> catalogue.modules(one.id()).stream())
                        .toList());
    }

    /** Today where the office works. */
    @Transactional(readOnly = true)
    public LocalDate today() {
        return settings.today(clock);
    }

    private void refuseItself(SeriesId series, RuleDraft draft) {
        var ownModule = draft.earlierModule() != null
                && catalogue.modules(series).stream().map(ModuleSummary::id).anyMatch(draft.earlierModule()::equals);
        if (series.equals(draft.earlierSeries()) || ownModule) {
            throw new EarlierSeriesIsSame();
        }
    }

    private RuleRow row(Rule rule) {
        var until = rule.effectiveUntil();
        return new RuleRow(
                rule.id(),
                rule.kind(),
                words.of(rule),
                LocalDate.ofInstant(rule.effectiveFrom(), settings.zone()),
                until == null ? null : LocalDate.ofInstant(until.minusMillis(1), settings.zone()),
                rule.isInForce(clock.instant()));
    }
}
