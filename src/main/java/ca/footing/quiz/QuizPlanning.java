package ca.footing.quiz;

import ca.footing.catalogue.Catalogue;
import ca.footing.catalogue.ModuleId;
import ca.footing.catalogue.ModuleRemoved;
import ca.footing.catalogue.ModuleSummary;
import ca.footing.catalogue.SeriesId;
import ca.footing.shared.ForRegistrars;
import ca.footing.shared.Internal;
import ca.footing.shared.RecordNotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the quiz of each module asks, and how it compares with what bodies ask. */
@Service
@Transactional
@ForRegistrars
public class QuizPlanning {
    private final QuizPlanRepository plans;
    private final Draws draws;
    private final Presets presets;
    private final Catalogue catalogue;
    private final Clock clock;

    QuizPlanning(QuizPlanRepository plans, Draws draws, Presets presets, Catalogue catalogue, Clock clock) {
        this.plans = plans;
        this.draws = draws;
        this.presets = presets;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** A module's quiz with the bank that it may draw from. */
    public record Workbench(ModuleSummary module, SeriesId series, QuizDraft quiz, List<Question> bank) {}

    /** @throws RecordNotFound when there is no such module */
    @Transactional(readOnly = true)
    public Workbench workbench(ModuleId id) {
        var module = catalogue.module(id);
        return new Workbench(module.summary(), module.series(), draft(id), draws.bank(module.series()));
    }

    /**
     * Replaces what a quiz asks; attempts that were begun keep what they asked.
     *
     * @throws PassMarkOutOfRange, AttemptsOutOfRange, DrawTooLarge
     * @throws RecordNotFound when a fixed question is not of the module's series
     */
    public void save(ModuleId id, QuizDraft draft) {
        var module = catalogue.module(id);
        var bank = draws.bank(module.series()).stream().map(Question::id).collect(Collectors.toSet());
        if (!bank.containsAll(draft.fixed())) {
            throw new RecordNotFound();
        }
        draws.requireEnough(module.series(), draft);
        plans.findById(id).ifPresentOrElse(plan -> plan.revise(draft), () -> plans.save(new QuizPlan(id, draft)));
    }

    /** The bodies' rules that hold today. */
    @Transactional(readOnly = true)
    public List<QuizPreset> presets() {
        return presets.on(LocalDate.now(clock));
    }

    /** Compares a quiz, saved or not, with the rule that it names; empty when it names none that holds today. */
    @Transactional(readOnly = true)
    public Optional<PresetCheck> check(ModuleId id, QuizDraft draft) {
        var code = draft.rules().preset();
        if (code == null) {
            return Optional.empty();
        }
        var module = catalogue.module(id);
        var minutes = module.summary().didacticMinutes() + module.summary().experientialMinutes();
        return presets.on(LocalDate.now(clock), code)
                .map(preset -> PresetCheck.of(preset, minutes, draft, draws.bank(module.series())));
    }

    @Internal
    @EventListener
    public void on(ModuleRemoved event) {
        plans.findById(event.module()).ifPresent(plans::delete);
    }

    private QuizDraft draft(ModuleId id) {
        return plans.findById(id).map(QuizPlan::draft).orElse(QuizDraft.NONE);
    }
}
