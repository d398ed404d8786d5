package ca.footing.tax;

import java.time.LocalDate;

/**
 * How the seller stands with the tax authorities, from a day on.
 *
 * @param from the first day; {@link LocalDate#EPOCH} for what the configuration says
 * @param registered for GST/HST; who is not charges no tax at all
 * @param taxNumber the GST/HST account; empty when not registered
 * @param qstNumber the Quebec account; without one no QST is charged
 * @param reason why it changed; empty for what the configuration says
 */
public record TaxAccount(LocalDate from, boolean registered, String taxNumber, String qstNumber, String reason) {
    boolean charges(String tax) {
        return registered && (!"QST".equals(tax) || !qstNumber.isBlank());
    }
}
