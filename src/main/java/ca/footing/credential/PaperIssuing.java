package ca.footing.credential;

import ca.footing.account.CurrentAccount;
import ca.footing.certificate.CertificateNumbers;
import ca.footing.certificate.CertificateRoutes;
import ca.footing.certificate.CertificateState;
import ca.footing.certificate.CheckedCertificate;
import ca.footing.certificate.OtherPapers;
import ca.footing.credential.Paper.Fact;
import ca.footing.credential.PaperContent.Draft;
import ca.footing.credential.PaperPrinter.Stamp;
import ca.footing.shared.Formats;
import ca.footing.shared.Languages;
import ca.footing.shared.PublicUrls;
import ca.footing.shared.Texts;
import ca.footing.tax.Seller;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Issues letters and statements: number, content and file in one transaction. While one would say the same as the one that
 * stands, that one is handed out again; else the new one replaces it, and the public page says so.
 */
@Component
class PaperIssuing implements OtherPapers {
    private final PaperStore store;
    private final PaperPrinter printer;
    private final CertificateNumbers numbers;
    private final CurrentAccount current;
    private final PublicUrls urls;
    private final Seller seller;
    private final Texts texts;
    private final Clock clock;

    PaperIssuing(
            PaperStore store,
            PaperPrinter printer,
            CertificateNumbers numbers,
            CurrentAccount current,
            PublicUrls urls,
            Seller seller,
            Texts texts,
            Clock clock) {
        this.store = store;
        this.printer = printer;
        this.numbers = numbers;
        this.current = current;
        this.urls = urls;
        this.seller = seller;
        this.texts = texts;
        this.clock = clock;
    }

    /** The one that says this: that which stands, or a new one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public IssuedPaper issue(Draft draft) {
        var earlier = store.current(draft);
        if (earlier.filter(paper -> store.says(paper, draft.content())).isPresent()) {
            return earlier.get();
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var today = LocalDate.ofInstant(now, seller.zone());
        var issued = new IssuedPaper(
                PaperId.next(),
                draft.kind(),
                draft.place().registration(),
                draft.subject(),
                draft.place().cohort(),
                draft.place().account(),
                Languages.code(draft.locale()),
                numbers.next(draft.kind(), today),
                CertificateNumbers.code(),
                now,
                null);
        earlier.ifPresent(paper -> store.replace(paper, now));
        var pdf = print(draft, issued, today, earlier.map(IssuedPaper::serial));
        store.insert(issued, current.require(), draft.content(), pdf);
        return issued;
    }

    private byte[] print(Draft draft, IssuedPaper issued, LocalDate today, Optional<String> replaced) {
        var locale = draft.locale();
        var facts = new ArrayList<>(draft.content().paper().facts());
        facts.add(new Fact(texts.get(locale, "credential.paper.issued"), Formats.date(today, locale)));
        replaced.ifPresent(serial -> facts.add(new Fact(texts.get(locale, "credential.paper.replaces"), serial)));
        var url = urls.absolute(issued.language() + CertificateRoutes.verify(issued.code()));
        var stamp = new Stamp(
                texts.get(locale, "credential.page.check", issued.serial()),
                url,
                texts.get(locale, "credential.paper.qr"));
        return printer.pdf(draft.content().paper().with(facts), locale, stamp);
    }

    @Override
    public Optional<CheckedCertificate> byCode(String code) {
        return store.byCode(code).map(this::checked);
    }

    @Override
    public Optional<CheckedCertificate> byFile(byte[] sha256) {
        return store.byFile(sha256).map(this::checked);
    }

    /** A name is told only while the paper stands, as with certificates. */
    private CheckedCertificate checked(IssuedPaper paper) {
        var content = store.content(paper.id());
        return new CheckedCertificate(
                paper.kind(),
                paper.stands() ? CertificateState.VALID : CertificateState.SUPERSEDED,
                paper.serial(),
                paper.stands() ? content.holder() : "",
                content.programme(),
                content.days(),
                content.minutes(),
                LocalDate.ofInstant(paper.issuedAt(), seller.zone()),
                paper.endedAt(),
                content.paper().provider().lines().findFirst().orElse(""),
                false);
    }
}
