package ca.footing.progress;

import ca.footing.catalogue.Material;
import ca.footing.catalogue.ModuleDetails;
import ca.footing.cohort.CohortSession;
import java.util.List;
import java.util.function.Function;

/**
 * Puts what a module and a cohort hold into the places of a rule. What they do not hold is not asked, and a group of
 * which some parts are enough never wants more than are left.
 *
 * @param sessions those that teach the module
 * @param windows when each material is open
 */
record Binding(ModuleDetails module, List<CohortSession> sessions, Function<Material, MaterialWindow> windows) {
    Requirement bind(Rule rule) {
        var parts = parts(rule);
        return parts.size() == 1 && parts.getFirst() instanceof Requirement.Some some
                ? some
                : new Requirement.Some(parts.size(), parts);
    }

    /** What stands for a rule in a group that wants every part: nothing, one requirement, or several. */
    private List<Requirement> parts(Rule rule) {
        return switch (rule) {
            case Rule.One one -> enough(one.least(), leaves(one));
            case Rule.Some some
            when some.mode() == Rule.Mode.ALL ->
                some.parts().stream().flatMap(part -> parts(part).stream()).toList();
            case Rule.Some some ->
                enough(
                        some.needed(),
                        some.parts().stream()
                                .map(this::parts)
                                .filter(parts -> !parts.isEmpty())
                                .map(Binding::together)
                                .toList());
        };
    }

    private List<Requirement> leaves(Rule.One one) {
        var id = module.summary().id();
        var held = Rule.isAskable(one.kind(), module);
        return switch (one.kind()) {
            case ATTENDANCE ->
                sessions.stream()
                        .<Requirement>map(session -> new Attend(session, one.amount()))
                        .toList();
            case MATERIAL ->
                module.materials().stream()
                        .filter(material -> one.material() == null
                                ? material.required()
                                : material.id().equals(one.material()))
                        .<Requirement>map(material -> new Read(material, windows.apply(material)))
                        .toList();
            case QUIZ ->
                held ? List.of(new PassQuiz(id, module.passMark(), module.quiz().attempts())) : List.of();
            case REFLECTION -> held ? List.of(new Requirement.Reflect(id)) : List.of();
            case EXERCISE ->
                held ? List.of(new Requirement.Practise(id, module.exerciseTitle(), one.amount())) : List.of();
            case PRACTICE -> List.of(new Requirement.Sign(id, one.amount()));
        };
    }

    /** @param needed 0 for every one */
    private static List<Requirement> enough(int needed, List<Requirement> parts) {
        return needed == 0 || parts.isEmpty()
                ? parts
                : List.of(new Requirement.Some(Math.min(needed, parts.size()), parts));
    }

    private static Requirement together(List<Requirement> parts) {
        return parts.size() == 1 ? parts.getFirst() : new Requirement.Some(parts.size(), parts);
    }
}
