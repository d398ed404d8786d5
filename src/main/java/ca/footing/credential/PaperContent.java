package ca.footing.credential;

import ca.footing.certificate.CertificateData.Minutes;
import ca.footing.certificate.PaperKind;
import ca.footing.registration.Participant;
import ca.footing.shared.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * All that a letter or a statement says but its number and its day: as long as it would say the same, the one that was
 * issued is handed out again.
 *
 * @param minutes that it certifies; of a letter those present, all as didactic
 */
record PaperContent(String holder, LocalizedText programme, List<LocalDate> days, Minutes minutes, Paper paper) {
    /** Whose it is, on what, in which language. */
    record Draft(PaperKind kind, Participant place, UUID subject, Locale locale, PaperContent content) {}
}
