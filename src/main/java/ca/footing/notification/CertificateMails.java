package ca.footing.notification;

import ca.footing.account.Accounts;
import ca.footing.certificate.CertificateIssued;
import ca.footing.certificate.CertificateRevoked;
import ca.footing.certificate.CertificateRoutes;
import ca.footing.certificate.Certificates;
import ca.footing.certificate.CertificatesDue;
import ca.footing.certificate.Edition;
import ca.footing.cohort.Cohorts;
import ca.footing.shared.Formats;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to holders of certificates, and to facilitators while they may still stop one. */
@Component
class CertificateMails {
    private static final String PDF = "application/pdf";

    private final MailWriter writer;
    private final Accounts accounts;
    private final Certificates certificates;
    private final Cohorts cohorts;

    CertificateMails(MailWriter writer, Accounts accounts, Certificates certificates, Cohorts cohorts) {
        this.writer = writer;
        this.accounts = accounts;
        this.certificates = certificates;
        this.cohorts = cohorts;
    }

    @EventListener
    void on(CertificateIssued event) {
        var person = accounts.contact(event.holder());
        var issued = certificates.certificate(event.certificate());
        var original = event.edition() == Edition.ORIGINAL;
        var kind = original ? MailKind.CERTIFICATE_ISSUED : MailKind.CERTIFICATE_REPLACED;
        var draft = writer.draft(kind, person.locale())
                .greeting(person.name())
                .paragraph(
                        "text",
                        issued.data().programme().in(person.locale()),
                        issued.data().serial())
                .paragraph("keep")
                .action("action", writer.link(CertificateRoutes.MINE));
        var file = new Attachment(issued.fileName("pdf"), PDF, certificates.storedPdf(issued.id()));
        writer.write(kind, event.certificate().toString(), person, draft, file);
    }

    @EventListener
    void on(CertificateRevoked event) {
        var person = accounts.contact(event.holder());
        var draft = writer.draft(MailKind.CERTIFICATE_REVOKED, person.locale())
                .greeting(person.name())
                .paragraph("text", event.serial(), event.reason())
                .paragraph("ask")
                .action("action", writer.link(CertificateRoutes.MINE));
        writer.write(MailKind.CERTIFICATE_REVOKED, event.certificate().toString(), person, draft);
    }

    /** To each facilitator, once for a cohort and a day. */
    @EventListener
    void on(CertificatesDue event) {
        var cohort = cohorts.details(event.cohort());
        var day = event.issueAt().atZone(cohort.summary().zone()).toLocalDate();
        cohort.facilitators().forEach(facilitator -> {
            var person = accounts.contact(facilitator.account());
            var draft = writer.draft(MailKind.CERTIFICATES_DUE, person.locale())
                    .greeting(person.name())
                    .paragraph(
                            "text",
                            event.count(),
                            cohort.summary().seriesTitle().in(person.locale()),
                            Formats.date(day, person.locale()))
                    .action("action", writer.link(CertificateRoutes.cohort(event.cohort())));
            writer.write(MailKind.CERTIFICATES_DUE, event.cohort() + "/" + day + "/" + facilitator.id(), person, draft);
        });
    }
}
