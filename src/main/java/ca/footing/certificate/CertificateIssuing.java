package ca.footing.certificate;

import ca.footing.account.AccountId;
import ca.footing.certificate.CertificateWriter.Stamp;
import ca.footing.cohort.CohortId;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.Registrations;
import ca.footing.shared.PublicUrls;
import ca.footing.tax.Seller;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes a certificate: number, data, page and file in one transaction, so that none is ever without the others and a number
 * is given back when anything fails.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CertificateIssuing {
    private final CertificateNumbers numbers;
    private final CertificateWriter writer;
    private final CertificateRows rows;
    private final CertificatePrinter printer;
    private final Registrations registrations;
    private final PublicUrls urls;
    private final Seller seller;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CertificateIssuing(
            CertificateNumbers numbers,
            CertificateWriter writer,
            CertificateRows rows,
            CertificatePrinter printer,
            Registrations registrations,
            PublicUrls urls,
            Seller seller,
            ApplicationEventPublisher events,
            Clock clock) {
        this.numbers = numbers;
        this.writer = writer;
        this.rows = rows;
        this.printer = printer;
        this.registrations = registrations;
        this.urls = urls;
        this.seller = seller;
        this.events = events;
        this.clock = clock;
    }

    /** From the records as they are now. @throws HoursMissing when nothing counts */
    IssuedCertificate fromRecords(RegistrationId registration, Edition edition, @Nullable IssuedCertificate earlier) {
        var place = registrations.confirmed(registration).orElseThrow();
        var language = writer.language(place);
        var code = CertificateNumbers.code();
        var data = writer.write(place, stamp(code, edition, earlier, language));
        return keep(place.registration(), place.account(), place.cohort(), code, data, earlier);
    }

    /** What an earlier one says, with a change or none. */
    IssuedCertificate again(IssuedCertificate earlier, Edition edition, UnaryOperator<CertificateData> change) {
        var code = CertificateNumbers.code();
        var stamp = stamp(code, edition, earlier, earlier.data().language());
        var data = change.apply(earlier.data().stamped(stamp));
        return keep(earlier.registration(), earlier.holder(), earlier.cohort(), code, data, earlier);
    }

    private IssuedCertificate keep(
            RegistrationId registration,
            AccountId holder,
            CohortId cohort,
            String code,
            CertificateData data,
            @Nullable IssuedCertificate earlier) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var issued = new IssuedCertificate(
                CertificateId.next(), registration, holder, cohort, code, CertificateState.VALID, now, null, data);
        var template = printer.template(cohort);
        rows.insert(issued, earlier == null ? null : earlier.id());
        var page = printer.html(data, template);
        rows.keep(issued, template, page, printer.pdf(page));
        events.publishEvent(new CertificateIssued(issued.id(), registration, holder, data.edition()));
        return issued;
    }

    private Stamp stamp(String code, Edition edition, @Nullable IssuedCertificate earlier, String language) {
        var today = LocalDate.ofInstant(clock.instant(), seller.zone());
        return new Stamp(
                numbers.next(PaperKind.CERTIFICATE, today),
                edition,
                earlier == null ? null : earlier.data().serial(),
                today,
                urls.absolute(language + CertificateRoutes.verify(code)));
    }
}
