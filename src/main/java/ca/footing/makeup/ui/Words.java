package ca.footing.makeup.ui;

import ca.footing.cohort.CohortSession;
import ca.footing.cohort.SessionTime;
import ca.footing.shared.Formats;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;

/** How this module's screens say when and where. */
final class Words {
    private Words() {}

    static String when(SessionTime time, Locale locale) {
        return Formats.date(time.start().toLocalDate(), locale) + ", "
                + Formats.time(time.start().toLocalTime(), locale) + " – "
                + Formats.time(time.end().toLocalTime(), locale) + " "
                + Formats.zone(time.zone(), time.start(), locale);
    }

    static String where(CohortSession session) {
        return I18NProvider.translate("cohort.where." + session.format(), session.venue());
    }

    static String symbol(CohortSession session) {
        return session.format().symbol();
    }
}
