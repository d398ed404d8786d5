package ca.footing.site.ui;

import ca.footing.cohort.CohortSession;
import ca.footing.shared.Formats;
import java.util.stream.Collectors;

/** When the breaks of a session are, in words, on the clock of its zone. */
public record BreakText(PageText text) {
    /** Of a session that has breaks. */
    public String of(CohortSession session) {
        var breaks = session.breaks().all();
        return text.t(
                "site.breaks",
                breaks.size(),
                breaks.stream()
                        .map(each -> text.t(
                                "site.breaks.each",
                                Formats.time(each.from(), text.locale()),
                                Formats.time(each.to(), text.locale())))
                        .collect(Collectors.joining(", ")));
    }
}
