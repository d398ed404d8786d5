package ca.footing.document;

import ca.footing.shared.Texts;
import ca.footing.tax.Seller;
import ca.footing.tax.TaxAccounts;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives a document its number and writes its page in the payer's language. */
@Component
class DocumentWriter {
    private final DocumentNumbers numbers;
    private final TemplateEngine templates;
    private final Seller seller;
    private final TaxAccounts accounts;
    private final Texts texts;
    private final Clock clock;

    DocumentWriter(
            DocumentNumbers numbers,
            TemplateEngine templates,
            Seller seller,
            TaxAccounts accounts,
            Texts texts,
            Clock clock) {
        this.numbers = numbers;
        this.templates = templates;
        this.seller = seller;
        this.accounts = accounts;
        this.texts = texts;
        this.clock = clock;
    }

    /** @param counted whether its tax counts, on the day of the money or, for an invoice, of its issue */
    Document write(DocumentDraft draft, @Nullable DocumentSummary corrected, boolean counted) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var today = now.atZone(seller.zone()).toLocalDate();
        var number = numbers.next(draft.kind(), draft.live(), today.getYear());
        var about = corrected == null ? "" : corrected.number();
        var content = new DocumentContent(draft, number, now, seller, accounts.on(today), about);
        var page = new StringOutput();
        templates.render("document/document.jte", Map.of("document", content, "texts", texts), page);
        var taxDay = draft.kind() == DocumentKind.INVOICE ? content.issuedOn() : content.datedOn();
        return new Document(content, counted ? taxDay : null, page.toString());
    }
}
