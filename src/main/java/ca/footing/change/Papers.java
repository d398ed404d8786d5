package ca.footing.change;

import ca.footing.account.Accounts;
import ca.footing.document.DocumentDraft;
import ca.footing.document.DocumentKind;
import ca.footing.document.DocumentSummary;
import ca.footing.document.Documents;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.TakenPlace;
import ca.footing.shared.Money;
import ca.footing.tax.Quote;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The documents that a change asks for beside the refunds' own: what was taken as credit, re-rated, or kept. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Papers {
    private final Documents documents;
    private final MoneyTrail trail;
    private final Accounts accounts;
    private final Clock clock;

    Papers(Documents documents, MoneyTrail trail, Accounts accounts, Clock clock) {
        this.documents = documents;
        this.trail = trail;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** What credit notes can still take back of the receipts of a place. */
    Money creditable(RegistrationId place) {
        return receipts(place).stream()
                .map(receipt -> documents.creditable(receipt.id()))
                .reduce(Money.cad(0), Money::plus);
    }

    /** Takes an amount of the receipts back, the latest first; what no receipt stands for needs no note. */
    void credit(TakenPlace place, Quote quote, Money amount) {
        var rest = amount;
        for (var receipt : receipts(place.id())) {
            var left = documents.creditable(receipt.id());
            var part = left.compareTo(rest) < 0 ? left : rest;
            if (part.minor() > 0) {
                issue(DocumentKind.CREDIT_NOTE, receipt, portion(quote, part));
                rest = rest.minus(part);
            }
        }
    }

    /** States what was kept and the tax in it (a forfeit is tax-included, ETA s. 182). */
    void forfeit(TakenPlace place, Quote quote, Money kept) {
        receipts(place.id()).stream()
                .findFirst()
                .ifPresent(receipt -> issue(DocumentKind.FORFEIT, receipt, portion(quote, kept)));
    }

    /** The receipt for what was paid before and now stands for another place. */
    void receive(TakenPlace before, RegistrationId next, Quote quote, Money carried) {
        var like = receipts(before.id()).stream().findFirst();
        if (like.isPresent() && carried.minor() > 0) {
            issue(DocumentKind.RECEIPT, next.id(), like.get(), portion(quote, carried), quote, false);
        }
    }

    private void issue(DocumentKind kind, DocumentSummary receipt, Quote quote) {
        issue(kind, receipt.reference(), receipt, quote, quote, true);
    }

    private void issue(
            DocumentKind kind, UUID reference, DocumentSummary like, Quote part, Quote whole, boolean corrects) {
        documents.issue(new DocumentDraft(
                kind,
                reference,
                like.payer(),
                like.payerName(),
                "",
                corrects ? like.description() : whole.lines().getFirst().description(),
                part,
                clock.instant(),
                accounts.contact(like.payer()).locale(),
                like.live(),
                corrects ? like.id() : null));
    }

    private List<DocumentSummary> receipts(RegistrationId place) {
        return trail.references(place).stream()
                .flatMap(reference -> documents.of(reference).reversed().stream())
                .filter(document -> document.kind() == DocumentKind.RECEIPT)
                .toList();
    }

    /** A part of a quote; all of it where more was paid than it says (a move's fee is taxed alike). */
    private static Quote portion(Quote quote, Money gross) {
        return quote.portion(gross.compareTo(quote.total()) > 0 ? quote.total() : gross);
    }
}
