package ca.footing.document;

import ca.footing.shared.Formats;
import ca.footing.shared.Texts;
import ca.footing.tax.Quote;
import ca.footing.tax.Seller;
import ca.footing.tax.TaxAccount;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What the page of a document says.
 *
 * @param account how the seller stands with the tax authorities on the day of issue
 * @param corrects number of the document that it is about; empty when there is none
 */
public record DocumentContent(
        DocumentDraft draft, String number, Instant issuedAt, Seller seller, TaxAccount account, String corrects) {
    public Locale locale() {
        return draft.locale();
    }

    public Quote quote() {
        return draft.quote();
    }

    public DocumentKind kind() {
        return draft.kind();
    }

    public LocalDate issuedOn() {
        return issuedAt.atZone(seller.zone()).toLocalDate();
    }

    public LocalDate datedOn() {
        return draft.at().atZone(seller.zone()).toLocalDate();
    }

    /** Whether the seller charged tax on that day. */
    public boolean isRegistered() {
        return account.registered();
    }

    /** Empty while the seller is not registered. */
    public String taxNumber() {
        return account.taxNumber();
    }

    /** Empty while the seller is not registered in Quebec. */
    public String qstNumber() {
        return account.qstNumber();
    }

    /** When it was paid, is due, was credited or was kept. */
    public String terms(Texts texts) {
        var day = Formats.date(datedOn(), locale());
        return texts.get(locale(), quote().total().isZero() ? "document.free" : key("terms"), day);
    }

    /** Key of a text about this kind of document. */
    public String key(String part) {
        return "document." + kind() + "." + part;
    }
}
