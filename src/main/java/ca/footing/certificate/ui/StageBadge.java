package ca.footing.certificate.ui;

import ca.footing.certificate.CertificateStanding.Stage;
import ca.footing.shared.ui.Badge;
import com.vaadin.flow.i18n.I18NProvider;

/** How far a certificate is, in a word and a symbol. */
class StageBadge extends Badge {
    StageBadge(Stage stage) {
        super(tone(stage), symbol(stage), I18NProvider.translate("certificate.stage." + stage));
    }

    private static Tone tone(Stage stage) {
        return switch (stage) {
            case OPEN -> Tone.NEUTRAL;
            case WAITING -> Tone.INFO;
            case STOPPED, REFUSED -> Tone.WARNING;
            case ISSUED -> Tone.SUCCESS;
            case REVOKED -> Tone.ERROR;
        };
    }

    private static String symbol(Stage stage) {
        return switch (stage) {
            case OPEN -> "waiting";
            case WAITING -> "clock";
            case STOPPED, REFUSED -> "warning";
            case ISSUED -> "met";
            case REVOKED -> "missing";
        };
    }
}
