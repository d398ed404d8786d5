package ca.footing.payment.ui;

import ca.footing.payment.ChargeLeft;
import ca.footing.payment.PaymentFile;
import ca.footing.shared.Formats;
import ca.footing.shared.Money;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import java.time.ZoneId;

/** What was asked for, what came, what went back, what is left. */
class MoneyTable extends Composite<DescriptionList> {
    MoneyTable(PaymentFile file, ZoneId zone) {
        getContent().addClassName("price-lines");
        line(getTranslation("payment.file.asked"), file.payment().total());
        if (!file.payment().credit().isZero()) {
            line(getTranslation("payment.file.credit"), file.payment().credit());
        }
        for (var charge : file.charges()) {
            line(getTranslation(key(charge)), charge.amount());
            if (!charge.left().equals(charge.amount())) {
                line(getTranslation("payment.file.gone"), charge.amount().minus(charge.left()));
            }
        }
        if (file.payment().paidAt() != null) {
            text(
                    getTranslation("payment.file.paidAt"),
                    Formats.instant(file.payment().paidAt(), zone, getLocale()));
        }
        var term = new DescriptionList.Term(getTranslation("payment.file.left"));
        var amount = new DescriptionList.Description(Formats.money(file.left(), getLocale()));
        term.addClassName("total");
        amount.addClassName("total");
        getContent().add(term, amount);
    }

    private static String key(ChargeLeft charge) {
        if (charge.byHand()) {
            return "payment.file.byHand";
        }
        return charge.surplus() ? "payment.file.surplus" : "payment.file.came";
    }

    private void line(String term, Money amount) {
        text(term, Formats.money(amount, getLocale()));
    }

    private void text(String term, String text) {
        getContent().add(new DescriptionList.Term(term), new DescriptionList.Description(text));
    }
}
