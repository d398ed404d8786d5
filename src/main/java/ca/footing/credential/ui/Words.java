package ca.footing.credential.ui;

import ca.footing.certificate.CertificateData.Minutes;
import ca.footing.credential.TrainingRow;
import ca.footing.shared.Formats;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;

/** Minutes and days as these screens say them. */
final class Words {
    private Words() {}

    static String split(Minutes minutes) {
        return I18NProvider.translate(
                "credential.paper.split",
                Formats.minutes(minutes.total()),
                Formats.minutes(minutes.didactic()),
                Formats.minutes(minutes.experiential()));
    }

    static String days(TrainingRow row, Locale locale) {
        return row.from().equals(row.to())
                ? Formats.date(row.from(), locale)
                : I18NProvider.translate(
                        "credential.paper.span", Formats.date(row.from(), locale), Formats.date(row.to(), locale));
    }
}
