package ca.footing.tax;

import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who sells: printed on every document. What it says about registration counts until the owner says otherwise on the
 * screen ({@link TaxAccounts}).
 *
 * @param registered for GST/HST; a small supplier who is not registered charges none
 * @param taxNumber the GST/HST account, required when registered
 * @param qstNumber the Quebec account; without one no QST is charged
 * @param zone in which the date of a receipt is written
 */
@ConfigurationProperties("footing.supplier")
public record Seller(
        @DefaultValue("") String name,
        @DefaultValue("") String address,
        @DefaultValue("") String taxNumber,
        @DefaultValue("true") boolean registered,
        @DefaultValue("") String qstNumber,
        @DefaultValue("America/Toronto") ZoneId zone) {
    /** @throws IllegalArgumentException when a registered supplier has no number, or the name is missing */
    public Seller {
        if (name.isBlank()) {
            throw new IllegalArgumentException("footing.supplier.name is missing: it is printed on every receipt");
        }
        if (registered && taxNumber.isBlank()) {
            throw new IllegalArgumentException(
                    "footing.supplier.tax-number is missing; set footing.supplier.registered=false to charge no tax");
        }
    }
}
