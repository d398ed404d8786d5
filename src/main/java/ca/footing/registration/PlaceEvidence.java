package ca.footing.registration;

import ca.footing.cohort.CohortDetails;
import ca.footing.cohort.Cohorts;
import ca.footing.payment.DisputeEvidence;
import ca.footing.payment.Evidence;
import ca.footing.refund.RefundTermsFormat;
import ca.footing.refund.RefundWords;
import ca.footing.shared.Formats;
import ca.footing.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** For a payer's bank: what was booked and when, the agreement that was signed, the refund terms as they were shown. */
@Component
class PlaceEvidence implements DisputeEvidence {
    private static final int SECOND = 20;

    private final RegistrationRepository registrations;
    private final Cohorts cohorts;
    private final Texts texts;

    PlaceEvidence(RegistrationRepository registrations, Cohorts cohorts, Texts texts) {
        this.registrations = registrations;
        this.cohorts = cohorts;
        this.texts = texts;
    }

    @Override
    public Optional<Evidence> about(UUID reference, Locale locale) {
        return registrations
                .findById(new RegistrationId(reference))
                .map(Registration::facts)
                .map(place ->
                        new Evidence(SECOND, texts.get(locale, "registration.evidence.heading"), facts(place, locale)));
    }

    private List<Evidence.Fact> facts(PlaceFacts place, Locale locale) {
        var cohort = cohorts.details(place.cohort());
        var summary = cohort.summary();
        var facts = new ArrayList<Evidence.Fact>();
        facts.add(new Evidence.Fact(
                place.hold().startedAt(),
                texts.get(
                        locale,
                        "registration.evidence.booked",
                        summary.seriesTitle().in(locale),
                        summary.name().in(locale),
                        Formats.instant(summary.startsAt(), summary.zone(), locale))));
        var signature = place.signature();
        if (signature != null) {
            facts.add(new Evidence.Fact(
                    signature.agreementSignedAt(),
                    texts.get(locale, "registration.evidence.agreement", signature.agreementVersion())));
        }
        if (place.confirmedAt() != null) {
            facts.add(new Evidence.Fact(place.confirmedAt(), texts.get(locale, "registration.evidence.confirmed")));
        }
        var order = place.order();
        var schedule = order == null ? null : order.refundSchedule();
        if (schedule != null) {
            facts.addAll(terms(schedule, cohort, locale));
        }
        return facts;
    }

    private List<Evidence.Fact> terms(String schedule, CohortDetails cohort, Locale locale) {
        var terms = RefundTermsFormat.terms(schedule, cohort.refunds());
        var words = new RefundWords(terms, locale, (key, args) -> texts.get(locale, key, args));
        var facts = new ArrayList<Evidence.Fact>();
        words.lines()
                .forEach(line -> facts.add(new Evidence.Fact(
                        null, texts.get(locale, "registration.evidence.terms", line.when(), line.what()))));
        words.notes().forEach(note -> facts.add(new Evidence.Fact(null, note)));
        return facts;
    }
}
