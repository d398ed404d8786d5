package ca.footing.change;

import ca.footing.account.Accounts;
import ca.footing.document.DocumentDraft;
import ca.footing.document.DocumentId;
import ca.footing.document.DocumentKind;
import ca.footing.document.DocumentSummary;
import ca.footing.document.Documents;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.TakenPlace;
import ca.footing.registration.TakenPlaces;
import ca.footing.shared.Money;
import ca.footing.tax.Quote;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The documents that a change asks for beside the refunds' own: what was taken as credit, re-rated, or kept. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Papers {
    private final Documents documents;
    private final MoneyTrail trail;
    private final MovePlans plans;
    private final TakenPlaces places;
    private final Accounts accounts;
    private final Clock clock;

    Papers(Documents documents, MoneyTrail trail, MovePlans plans, TakenPlaces places, Accounts accounts, Clock clock) {
        this.documents = documents;
        this.trail = trail;
        this.plans = plans;
        this.places = places;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * A receipt, and which part of which supply it is for.
     *
     * @param whole what the place was sold for, with the fee of the move that it came of
     * @param before what earlier receipts of the same supply were for
     */
    private record Supply(DocumentSummary receipt, Quote whole, Money before) {
        /** The next part of it after what was taken back before, exactly as it was taxed. */
        Quote part(Money taken, Money gross) {
            var end = before.plus(taken).plus(gross);
            return end.compareTo(whole.total()) > 0
                    ? whole.portion(smaller(gross, whole.total()))
                    : whole.portion(before.plus(taken), gross);
        }
    }

    /** What credit notes can still take back of the receipts of a place. */
    Money creditable(RegistrationId place) {
        return supplies(place).stream()
                .map(supply -> documents.creditable(supply.receipt().id()))
                .reduce(Money.cad(0), Money::plus);
    }

    /** Takes an amount of the receipts back, the latest first; what no receipt stands for needs no note. */
    void takeBack(TakenPlace place, Money amount) {
        var rest = amount;
        for (var supply : supplies(place.id())) {
            var receipt = supply.receipt();
            var left = documents.creditable(receipt.id());
            var part = smaller(left, rest);
            if (part.minor() > 0) {
                correct(
                        DocumentKind.CREDIT_NOTE,
                        receipt,
                        supply.part(receipt.total().minus(left), part));
                rest = rest.minus(part);
            }
        }
    }

    /** States what was kept and the tax in it (a forfeit is tax-included, ETA s. 182). */
    void forfeit(TakenPlace place, Money kept) {
        supplies(place.id()).stream()
                .findFirst()
                .ifPresent(supply -> correct(
                        DocumentKind.FORFEIT,
                        supply.receipt(),
                        supply.whole().portion(smaller(kept, supply.whole().total()))));
    }

    /** The receipt for what was paid before and now stands for another place. */
    void receive(TakenPlace before, RegistrationId next, Quote quote, Money carried) {
        var like = supplies(before.id()).stream().map(Supply::receipt).findFirst();
        if (like.isPresent() && carried.minor() > 0) {
            issue(
                    DocumentKind.RECEIPT,
                    next.id(),
                    like.get(),
                    quote.lines().getFirst().description(),
                    quote.portion(carried),
                    null);
        }
    }

    private void correct(DocumentKind kind, DocumentSummary receipt, Quote quote) {
        issue(kind, receipt.reference(), receipt, receipt.description(), quote, receipt.id());
    }

    private void issue(
            DocumentKind kind,
            UUID reference,
            DocumentSummary like,
            String description,
            Quote quote,
            @Nullable DocumentId corrects) {
        documents.issue(new DocumentDraft(
                kind,
                reference,
                like.payer(),
                like.payerName(),
                "",
                description,
                quote,
                clock.instant(),
                accounts.contact(like.payer()).locale(),
                like.live(),
                corrects));
    }

    /** The receipts of a place and of those that it came of, the latest first. */
    private List<Supply> supplies(RegistrationId place) {
        return trail.links(place).stream().flatMap(this::supplies).toList();
    }

    private Stream<Supply> supplies(MoneyTrail.Link link) {
        var whole = whole(link);
        var supplies = new ArrayList<Supply>();
        if (whole == null || whole.total().isZero()) {
            return Stream.empty();
        }
        var before = Money.cad(0);
        for (var receipt : receipts(link)) {
            supplies.add(new Supply(receipt, whole, before));
            before = before.plus(receipt.total());
        }
        return supplies.reversed().stream();
    }

    private @Nullable Quote whole(MoneyTrail.Link link) {
        var made = link.made();
        return made != null && made.priced() != null
                ? plans.read(made.plan()).total()
                : places.find(link.place()).map(TakenPlace::quote).orElse(null);
    }

    /** In the order in which they tile what the place was sold for: itself, a difference or its parts. */
    private List<DocumentSummary> receipts(MoneyTrail.Link link) {
        var own = link.place().id();
        return trail.references(link).reversed().stream()
                .sorted(Comparator.comparing(reference -> !reference.equals(own)))
                .flatMap(reference -> documents.of(reference).stream())
                .filter(document -> document.kind() == DocumentKind.RECEIPT)
                .toList();
    }

    private static Money smaller(Money one, Money other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
