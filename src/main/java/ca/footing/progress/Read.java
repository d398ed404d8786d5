package ca.footing.progress;

import ca.footing.catalogue.Material;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Read a material while it is open, and say so. */
record Read(Material material, MaterialWindow window) implements Requirement.Own {
    @Override
    public Finding found(Evidence evidence, Moment moment) {
        var at = evidence.acknowledged().get(material.id());
        var outcome = at == null ? unread(moment) : Outcome.READ;
        var opensAt = window.opensAt();
        var opens = moment.day(opensAt != null && window.isAhead(moment.now()) ? opensAt : moment.now());
        var last = last(moment);
        var by = at == null ? by(moment, opens, last) : null;
        return new Finding(
                RequirementKind.MATERIAL,
                outcome,
                Sentence.of("progress.requirementKind.MATERIAL", material.title()),
                List.of(
                        moment.day(at == null ? moment.now() : at),
                        material.title(),
                        opens,
                        last == null ? opens : last),
                by,
                by != null && moment.isPast(by),
                at);
    }

    private Outcome unread(Moment moment) {
        if (window.isOver(moment.now())) {
            return Outcome.UNREAD_OVER;
        }
        var opens = window.opensAt();
        if (opens == null || !window.isAhead(moment.now())) {
            return Outcome.UNREAD;
        }
        return window.isOver(opens) || !moment.counts(opens) ? Outcome.UNREAD_TOO_LATE : Outcome.UNREAD_AHEAD;
    }

    /** The last day on which reading it counts; null when there is none. */
    private @Nullable LocalDate last(Moment moment) {
        var closes = window.closesAt();
        var closing = closes == null ? null : moment.day(closes.minusNanos(1));
        var until = moment.until();
        return closing == null || (until != null && until.isBefore(closing)) ? until : closing;
    }

    /** What is planned, unless the material closes before; once that is past or it opens later, as long as it counts. */
    private LocalDate by(Moment moment, LocalDate opens, @Nullable LocalDate last) {
        var planned = moment.by();
        if (last != null && (last.isBefore(planned) || planned.isBefore(opens))) {
            return last;
        }
        return planned.isBefore(opens) && window.isAhead(moment.now()) ? opens : planned;
    }
}
