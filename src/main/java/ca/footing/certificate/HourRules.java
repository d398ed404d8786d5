package ca.footing.certificate;

import ca.footing.certificate.Working.Line;
import java.util.List;

/** The arithmetic from attendance to a body's hours. It knows no body: all that differs stands in {@link BodyRule}. */
public final class HourRules {
    private HourRules() {}

    /** @param sessions those that the person booked, in their order */
    public static Working apply(BodyRule rule, List<SessionMinutes> sessions) {
        var lines = sessions.stream().map(session -> line(rule, session)).toList();
        var counted = lines.stream().mapToInt(Line::counted).sum();
        var verdict = verdict(rule, lines, counted);
        var credited = verdict == Verdict.CREDITED ? rule.rounding().apply(counted, rule.roundTo()) : 0;
        return new Working(rule, lines, counted, credited, verdict);
    }

    private static Verdict verdict(BodyRule rule, List<Line> lines, int counted) {
        if (counted == 0) {
            return Verdict.NOTHING_COUNTED;
        }
        if (rule.wholeProgramme() && !lines.stream().allMatch(HourRules::isWhole)) {
            return Verdict.NOT_WHOLE;
        }
        var rounded = rule.rounding().apply(counted, rule.roundTo());
        return rounded < Math.max(1, rule.minimumMinutes()) ? Verdict.BELOW_MINIMUM : Verdict.CREDITED;
    }

    private static boolean isWhole(Line line) {
        return line.finding() == LineFinding.NOT_TAUGHT
                || line.counted() > 0 && line.counted() == line.session().held();
    }

    private static Line line(BodyRule rule, SessionMinutes session) {
        if (session.module() == null) {
            return new Line(session, 0, LineFinding.NOT_TAUGHT, 0);
        }
        if (!session.recorded()) {
            return new Line(session, 0, LineFinding.UNRECORDED, 0);
        }
        var madeUp = accepted(rule, session) ? session.madeUp() : 0;
        var present = Math.clamp(session.present() - session.madeUp() + (long) madeUp, 0, session.held());
        if (present == session.held()) {
            return new Line(session, present, madeUp > 0 ? LineFinding.MADE_UP : LineFinding.FULL, 0);
        }
        return present == 0 ? new Line(session, 0, LineFinding.ABSENT, 0) : incomplete(rule, session, present);
    }

    private static Line incomplete(BodyRule rule, SessionMinutes session, int present) {
        if (rule.lateLimit() != null && session.late() > rule.lateLimit()) {
            return new Line(session, 0, LineFinding.TOO_LATE, rule.lateLimit());
        }
        if (rule.earlyLimit() != null && session.leftEarly() > rule.earlyLimit()) {
            return new Line(session, 0, LineFinding.LEFT_EARLY, rule.earlyLimit());
        }
        if (rule.gapLimit() != null && session.gap() > rule.gapLimit()) {
            return new Line(session, 0, LineFinding.AWAY_TOO_LONG, rule.gapLimit());
        }
        if (session.held() - present <= rule.toleranceMinutes()) {
            return new Line(session, session.held(), LineFinding.TOLERATED, rule.toleranceMinutes());
        }
        return rule.partialSessions()
                ? new Line(session, present, LineFinding.PARTIAL, 0)
                : new Line(session, 0, LineFinding.NOT_FULL, rule.toleranceMinutes());
    }

    private static boolean accepted(BodyRule rule, SessionMinutes session) {
        var on = session.madeUpOn();
        var months = rule.makeUpMonths();
        return rule.makeUp()
                && (months == null || on == null || !on.isAfter(session.day().plusMonths(months)));
    }
}
